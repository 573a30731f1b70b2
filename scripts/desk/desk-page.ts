import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import { APPLICATION_ROOT } from "../roots.ts";
import { SUPPORTED_BROWSERS } from "../supported-browsers.ts";
import { breakpointsPlugin } from "../vite/breakpoints-plugin.ts";
import { paletteStyle } from "../vite/palette-style.ts";

/** The page of the desk: its files by name, `index.html` among them. */
export type DeskPage = ReadonlyMap<string, string>;

const ENTRY = "src/desk/main.tsx";
const PALETTE = "palette.css";

/**
 * Bundles the desk's page in memory. It is no entry of the public build and leaves no file behind; nothing of it is inline, so
 * that the policy of the atlas holds for it too.
 */
export async function bundleDesk(): Promise<DeskPage> {
  const output = await build({
    configFile: false,
    root: APPLICATION_ROOT,
    logLevel: "error",
    publicDir: false,
    plugins: [react(), breakpointsPlugin()],
    css: { modules: { generateScopedName: "[name]-[local]" } },
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      target: [...SUPPORTED_BROWSERS],
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      modulePreload: false,
      minify: false,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        input: join(APPLICATION_ROOT, ENTRY),
        output: { entryFileNames: "desk.js", assetFileNames: "[name][extname]" },
      },
    },
  });
  const results = Array.isArray(output) ? output : [output];
  const files = new Map(
    results.flatMap((result) =>
      "output" in result ? result.output.map((file) => [file.fileName, textOf(file)] as const) : [],
    ),
  );
  const styles = [...files.keys()].filter((name) => name.endsWith(".css"));
  return new Map([
    ...files,
    [PALETTE, paletteStyle()],
    ["index.html", shell([PALETTE, ...styles])],
  ]);
}

type Built = {
  readonly type: string;
  readonly code?: string;
  readonly source?: string | Uint8Array;
};

function textOf({ code, source }: Built): string {
  return code ?? (typeof source === "string" ? source : Buffer.from(source ?? []).toString());
}

function shell(styles: readonly string[]): string {
  const links = styles.map((name) => `<link rel="stylesheet" href="${name}" />`).join("\n    ");
  return `<!doctype html>
<html lang="zh-Hans">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>康图 · 录入台</title>
    <link rel="icon" href="data:," />
    ${links}
  </head>
  <body>
    <div id="root"></div>
    <script type="module" src="desk.js"></script>
  </body>
</html>
`;
}
