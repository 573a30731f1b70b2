import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "../../../scripts/find-browser.ts";
import { startBrowser, type TestBrowser } from "../../e2e/browser.ts";
import { servePage } from "../line/served-page.ts";
import type { Visit } from "../load/load-measures.ts";
import { visit, warm } from "../load/visit.ts";
import { summariseVisits } from "../report/summarise.ts";
import { spreadOf } from "../spread.ts";
import { buildAt, makeRoot } from "./build-at.ts";
import { publishedSize } from "./published-size.ts";
import { scaleTable, type ScaleRow } from "./scale-table.ts";
import { measureSteps } from "./measure-steps.ts";

/** `npm run bench:scale [-- 5 50 500]`: builds and opens atlases of so many synthetic plans and prints what each costs. */
const counts = process.argv.slice(2).map(Number);
const sizes = counts.length > 0 ? counts : [5, 50, 500];
const RUNS = 3;
const README = /<!-- scale -->[\s\S]*<!-- \/scale -->/;

const folder = mkdtempSync(join(tmpdir(), "kangtu-scale-"));
const browser = await startBrowser(findBrowser());
try {
  const rows: ScaleRow[] = [];
  for (const plans of sizes) rows.push(await measure(browser, plans));
  const table = scaleTable(rows);
  console.log(table);
  const readme = readFileSync("README.md", "utf8");
  if (README.test(readme) && sizes.length > 1) {
    const block = `<!-- scale -->\n${table}\n<!-- /scale -->`;
    writeFileSync(
      "README.md",
      readme.replace(README, () => block),
    );
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

async function measure(open: TestBrowser, plans: number): Promise<ScaleRow> {
  const [root, dist] = [join(folder, `root-${plans}`), join(folder, `dist-${plans}`)];
  console.log(`${plans} plans: making`);
  makeRoot(plans, root);
  console.log(`${plans} plans: building`);
  const build = await buildAt(root, dist);
  if (!existsSync(join(dist, "index.html"))) throw new Error("the build made no start page");
  console.log(`${plans} plans: built in ${build.seconds} s, opening`);
  const page = await servePage(dist);
  await warm(open, page);
  const visits: Visit[] = [];
  for (let run = 0; run < RUNS; run += 1) visits.push(await visit(open, page));
  const plan = readdirSync(join(root, "data/plans")).toSorted()[0] ?? "";
  const steps: Awaited<ReturnType<typeof measureSteps>>[] = [];
  for (let run = 0; run < RUNS; run += 1) steps.push(await measureSteps(open, page, plan));
  page.close();
  return {
    plans,
    build,
    size: publishedSize(dist),
    load: summariseVisits(visits),
    panelMs: spreadOf(steps.map(({ panelMs }) => panelMs)),
    layerMs: spreadOf(steps.map(({ layerMs }) => layerMs)),
  };
}
