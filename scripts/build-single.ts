import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { NOTICES } from "./package-notices.ts";
import { outputFolder } from "./roots.ts";
import { bundleSingle } from "./single/bundle.ts";
import { carriedFiles } from "./single/carried-files.ts";
import { singlePage } from "./single/single-page.ts";

/** What the file may weigh, in bytes: it is sent by mail and opened on any machine. */
const MOST_BYTES = 5_000_000;

/**
 * Writes one plan of a built atlas as one file that is opened from disk:
 * `npm run build:single -- <plan> [--outDir <the built atlas>] [--to <file>]`. Without `--to`
 * it stands in single/.
 */
const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  options: { outDir: { type: "string" }, to: { type: "string" } },
  allowPositionals: true,
});
const [plan = ""] = positionals;
const dist = outputFolder(values.outDir === undefined ? [] : ["--outDir", values.outDir]);
const files = carriedFiles(dist, plan);
const text = (path: string) => readFileSync(join(dist, path), "utf8");
const html = singlePage({
  ...(await bundleSingle()),
  plan,
  files,
  page: text(`plans/${plan}/index.html`),
  terms: {
    LICENSE: text("data/v1/LICENSE"),
    "LICENSE-DATA.md": text("data/v1/LICENSE-DATA.md"),
    "packages.md": text(NOTICES),
  },
});
const bytes = Buffer.byteLength(html);
if (bytes > MOST_BYTES) throw new Error(`${bytes} bytes, which is more than ${MOST_BYTES}`);
const file = resolve(values.to ?? `single/${plan}.html`);
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, html);
console.log(`${file}: ${(bytes / 1e6).toFixed(2)} MB`);
