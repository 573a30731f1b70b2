import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { findBrowser } from "../../scripts/find-browser.ts";
import { createStaticServer, listen } from "../../scripts/serve/static-server.ts";
import { startBrowser, type TestBrowser } from "../e2e/browser.ts";
import { visit, type Visit } from "./measure.ts";
import { formatTable, ratiosOf, summarise, type BenchResults } from "./report.ts";
import { SLOW, slowLine } from "./slow-line.ts";

const RUNS = 5;
const DIST = join(process.cwd(), "dist");
const BARE = join(process.cwd(), ".cache/bench-bare");
const README = join(process.cwd(), "README.md");

if (!existsSync(join(DIST, "index.html"))) throw new Error("run `npm run build` first");
await buildBarePage();
const found = findBrowser();
console.log(`browser: ${found.version} (${found.origin})`);
const browser = await startBrowser(found);
// By turns, so that both have the same share of whatever else the machine does.
const atlas: Visit[] = [];
const bare: Visit[] = [];
for (let run = 0; run < RUNS; run += 1) {
  atlas.push(await visitSite(browser, DIST));
  bare.push(await visitSite(browser, BARE));
  console.log(`run ${run + 1} of ${RUNS}`);
}
await browser.close();
writeResults({
  conditions: `${SLOW.bitsPerSecond / 1e6} Mbit/s, ${SLOW.latencyMs} ms a response, CPU 4 times slower, 412 × 823 at 1.75, empty cache`,
  browser: found.version,
  runs: RUNS,
  atlas: summarise(atlas),
  bare: summarise(bare),
  ratios: ratiosOf(summarise(atlas), summarise(bare)),
});

/** The page that the atlas is held against: the engine alone with the same sites, built with the same tool. */
async function buildBarePage(): Promise<void> {
  await build({
    configFile: false,
    root: join(process.cwd(), "tests/bench/bare"),
    base: "./",
    logLevel: "warn",
    build: { outDir: BARE, emptyOutDir: true, chunkSizeWarningLimit: 2000 },
    worker: { format: "es" },
  });
  copyFileSync(join(DIST, "data/v1/sites.geojson"), join(BARE, "sites.geojson"));
}

async function visitSite(inBrowser: TestBrowser, root: string): Promise<Visit> {
  const line = slowLine(SLOW);
  const server = createStaticServer(root, line.send);
  const url = await listen(server, 0);
  try {
    return await visit(inBrowser, url, line.sent);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

function writeResults(results: BenchResults): void {
  const table = formatTable(results);
  console.log(`${results.conditions}; medians of ${results.runs} (least–most)\n\n${table}`);
  writeFileSync(
    join(process.cwd(), "tests/bench/results.json"),
    `${JSON.stringify(results, null, 2)}\n`,
  );
  const readme = readFileSync(README, "utf8");
  const marked = /(<!-- bench -->\n)[\s\S]*?(\n<!-- \/bench -->)/;
  writeFileSync(
    README,
    readme.replace(marked, (_all, start, end) => `${start}${table}${end}`),
  );
}
