import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { configurePages } from "../../scripts/page-policy.ts";
import { createStaticServer, listen } from "../../scripts/serve/static-server.ts";

type ServeConfigured = (
  config: string,
  options?: { readonly files?: Readonly<Record<string, string>>; readonly configures?: boolean },
) => Promise<string>;

/** What serves copies of the built atlas with other configurations, until the tests of the file have run. */
export function setUpConfigured(): ServeConfigured {
  const stops: (() => void)[] = [];
  afterAll(() => {
    for (const stop of stops) stop();
  });
  return async (config, { files = {}, configures = true } = {}) => {
    const folder = mkdtempSync(join(tmpdir(), "kangtu-configured-"));
    cpSync("dist", folder, { recursive: true });
    for (const [name, text] of Object.entries({ ...files, "config.json": config }))
      writeFileSync(join(folder, name), text);
    if (configures) configurePages(folder);
    const server = createStaticServer(folder);
    stops.push(() => {
      server.close();
      server.closeAllConnections();
      rmSync(folder, { recursive: true });
    });
    return listen(server, 0);
  };
}
