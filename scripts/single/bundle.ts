import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { build, type Plugin, type Rollup } from "vite";
import { APPLICATION_ROOT } from "../roots.ts";
import { SUPPORTED_BROWSERS } from "../supported-browsers.ts";
import { breakpointsPlugin } from "../vite/breakpoints-plugin.ts";
import { paletteStyle } from "../vite/palette-style.ts";

const STYLE = "virtual:kangtu-style.css";

/** Modules that a page from disk has no use for → what stands in their place. */
const INSTEAD: Readonly<Record<string, string>> = {
  // The engine wants a worker, which browsers start from no file: the plain map is there from the first.
  "/src/map/view/MapView.tsx": `export const MapView = () => null;`,
  "/src/map/engine/arc-overlay.ts": `throw new Error("links are straight here");`,
  // No worker starts: src/app/single/embedded-files.ts.
  "/src/features/compare/metrics-worker.ts": "",
  // A picture is another file.
  "/src/features/map-area/FirstPicture.tsx": `export const FirstPicture = () => null;`,
};

/** The application as one script and its styles as one sheet, for scripts/single/single-page.ts. */
export async function bundleSingle(): Promise<{ readonly script: string; readonly style: string }> {
  const built = (await build({
    root: APPLICATION_ROOT,
    configFile: false,
    logLevel: "warn",
    base: "./",
    plugins: [react(), breakpointsPlugin(), insteadPlugin()],
    css: { modules: { generateScopedName: scopedName } },
    build: {
      write: false,
      copyPublicDir: false,
      cssCodeSplit: false,
      modulePreload: false,
      assetsInlineLimit: 0,
      target: [...SUPPORTED_BROWSERS],
      rolldownOptions: {
        input: join(APPLICATION_ROOT, "src/app/single/single.tsx"),
        output: { codeSplitting: false, format: "es" },
      },
    },
  })) as Rollup.RollupOutput;
  const scripts = built.output.flatMap((part) =>
    part.type === "chunk" && part.isEntry ? [part.code] : [],
  );
  const styles = built.output.flatMap((part) =>
    part.type === "asset" && part.fileName.endsWith(".css") ? [String(part.source)] : [],
  );
  const [script] = scripts;
  if (script === undefined) throw new Error("no script was built");
  return { script, style: styles.join("\n") };
}

/** As vite.config.ts has it, so that the prerendered text has its styles. */
function scopedName(name: string, file: string): string {
  return `${(file.split("/").at(-1) ?? file).replace(/\.module\.css.*$/, "")}-${name}`;
}

function insteadPlugin(): Plugin {
  return {
    name: "kangtu-single",
    enforce: "pre",
    resolveId: (id) => (id === STYLE ? `\0${STYLE}` : null),
    load(id) {
      // Without fonts of its own: those of the machine.
      if (id === `\0${STYLE}`) return paletteStyle();
      return INSTEAD[id.slice(APPLICATION_ROOT.length)] ?? null;
    },
  };
}
