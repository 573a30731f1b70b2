import { join } from "node:path";
import { build } from "vite";
import { APPLICATION_ROOT } from "./roots.ts";
import { SUPPORTED_BROWSERS } from "./supported-browsers.ts";

const FORMS = [
  { entry: "src/embed/host/classic.ts", format: "iife", file: "health-atlas.js" },
  { entry: "src/embed/host/module.ts", format: "es", file: "health-atlas.mjs" },
] as const;

/** Builds the element for pages of others, each form one file, beside index.html: their names are for ever. */
export async function buildElement(dist: string): Promise<void> {
  for (const { entry, format, file } of FORMS) {
    await build({
      root: APPLICATION_ROOT,
      configFile: false,
      logLevel: "warn",
      build: {
        outDir: dist,
        emptyOutDir: false,
        copyPublicDir: false,
        target: [...SUPPORTED_BROWSERS],
        lib: {
          entry: join(APPLICATION_ROOT, entry),
          name: "HealthAtlas",
          formats: [format],
          fileName: () => file,
        },
      },
    });
  }
}
