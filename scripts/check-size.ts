import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { readManifest } from "./manifest.ts";
import { outputFolder } from "./roots.ts";
import { sizeRows, weigh } from "./size-budgets.ts";

const dist = outputFolder(process.argv.slice(2));
const manifest = readManifest(dist);
const files = readdirSync(dist, { recursive: true, encoding: "utf8" });
const gzipBytes = (file: string) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;
const rows = sizeRows(manifest, files).map((row) => weigh(row, gzipBytes));

console.log("gzip -9, kB".padEnd(30), "now".padStart(8), "limit".padStart(8));
for (const { name, kb, limitKb, fault } of rows) {
  console.log(name.padEnd(30), kb.toFixed(1).padStart(8), String(limitKb).padStart(8), fault ?? "");
}
if (rows.some(({ fault }) => fault !== null)) process.exitCode = 1;
