import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { findBrowser } from "../../scripts/find-browser.ts";
import { createStaticServer, listen } from "../../scripts/serve/static-server.ts";
import { buildAtlas } from "./build-atlas.ts";

/** Set by who has just built, to spare a second build. */
const BUILT_ALREADY = process.env["KANGTU_BUILT"] === "1";

/** Builds the application once, serves it as `npm start` does, and finds the browser. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = findBrowser();
  console.log(`browser: ${browser.version} (${browser.origin}: ${browser.executable})`);
  if (!BUILT_ALREADY) buildAtlas();
  const server = createStaticServer(join(process.cwd(), "dist"));
  const baseUrl = await listen(server, 0);
  project.provide("baseUrl", baseUrl);
  project.provide("browser", browser);
  return () =>
    new Promise((resolve) => {
      server.close(() => {
        resolve();
      });
      server.closeAllConnections();
    });
}
