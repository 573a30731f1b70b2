import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { findBrowser } from "../../../scripts/find-browser.ts";
import { startBrowser, type TestBrowser } from "../../e2e/browser.ts";
import { servePage } from "../line/served-page.ts";
import type { Visit } from "../load/load-measures.ts";
import { visit, warm } from "../load/visit.ts";
import { writeBlock } from "../report/readme-block.ts";
import { summariseVisits } from "../report/summarise.ts";
import { spreadOf } from "../spread.ts";
import { type Built, builtAt } from "./build-at.ts";
import { publishedSize } from "./published-size.ts";
import { scaleReport, type ScaleRow } from "./scale-table.ts";
import { readScaleOptions } from "./scale-options.ts";
import { measureSteps } from "./measure-steps.ts";

/**
 * `npm run bench:scale [-- [--kept <folder>] [--builds-only] 5 50 500]`: builds and opens atlases of so many synthetic
 * plans and prints what each costs.
 */
const { sizes, kept, buildsOnly } = readScaleOptions(process.argv.slice(2));
const RUNS = 3;

const folder = kept === null ? mkdtempSync(join(tmpdir(), "kangtu-scale-")) : resolve(kept);
try {
  const built: Built[] = [];
  for (const plans of sizes) built.push(await builtAt(plans, folder));
  if (!buildsOnly) await openAll(built);
} finally {
  if (kept === null) rmSync(folder, { recursive: true, force: true });
}

async function openAll(built: readonly Built[]): Promise<void> {
  const found = findBrowser();
  console.log(`browser: ${found.version} (${found.origin})`);
  const browser = await startBrowser(found, { asReaders: true });
  try {
    const rows: ScaleRow[] = [];
    for (const atlas of built) rows.push(await measure(browser, atlas));
    const report = scaleReport(rows);
    console.log(report);
    if (rows.length > 1) writeBlock("scale", report);
  } finally {
    await browser.close();
  }
}

async function measure(open: TestBrowser, { plans, dist, cost, plan }: Built): Promise<ScaleRow> {
  console.log(`${plans} plans: opening`);
  const page = await servePage(dist);
  try {
    await warm(open, page);
    const visits: Visit[] = [];
    for (let run = 0; run < RUNS; run += 1) visits.push(await visit(open, page));
    const steps: Awaited<ReturnType<typeof measureSteps>>[] = [];
    for (let run = 0; run < RUNS; run += 1) steps.push(await measureSteps(open, page, plan));
    return {
      plans,
      build: cost,
      size: publishedSize(dist),
      load: summariseVisits(visits),
      panelMs: spreadOf(steps.map(({ panelMs }) => panelMs)),
      layerMs: spreadOf(steps.map(({ layerMs }) => layerMs)),
    };
  } finally {
    page.close();
  }
}
