import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findBrowser } from "../../../scripts/find-browser.ts";
import { startBrowser } from "../../e2e/browser.ts";
import { openAtRest } from "../interaction/open-at-rest.ts";
import { DESKTOP } from "../interaction/walk.ts";
import { servePage } from "../line/served-page.ts";
import { slowTab, type SlowTab } from "../slow-tab.ts";
import { formatSpread, ratioOf, spreadOf } from "../spread.ts";

/**
 * `npm run bench:memory [-- <runs>]`: what a browser holds for the maps of all plans side by side, beside what it holds
 * for the one drawn map of the same plans. Target: at most one and a half times as much. Linux only.
 */
const RUNS = Number(process.argv[2] ?? 3);
const DIST = join(process.cwd(), "dist");
if (!existsSync(join(DIST, "index.html"))) throw new Error("run `npm run build` first");

const PAGES = { "one map": "?v=1", "maps side by side": "?v=1&view=compare" } as const;

const found = findBrowser();
console.log(`browser: ${found.version} (${found.origin}), ${DESKTOP.width} × ${DESKTOP.height}`);
const atlas = await servePage(DIST);

/** Kilobytes of the pages and of the graphics of a browser, each process by its share (PSS), and of the heap of the page. */
async function memoryOf({ tab, session }: SlowTab) {
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  const whole = await tab.context().browser()?.newBrowserCDPSession();
  const told = await whole?.send("SystemInfo.getProcessInfo");
  const drawing = (told?.processInfo ?? []).filter(({ type }) => /renderer|gpu/i.test(type));
  const kilobytes = drawing.map(({ id }) => proportionalKb(id));
  return { heap: usedSize / 1000, held: kilobytes.reduce((sum, each) => sum + each, 0) };
}

function proportionalKb(pid: number): number {
  const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, "utf8");
  return Number(/^Pss:\s+(\d+) kB$/m.exec(rollup)?.[1] ?? 0);
}

/** The drawn map says when it rests; the pictures are there when each has its marks, and all is fetched. */
async function opened({ tab }: SlowTab, address: string): Promise<void> {
  if (address !== PAGES["maps side by side"]) return openAtRest(tab, atlas.url + address);
  await tab.goto(atlas.url + address, { waitUntil: "load" });
  await tab.waitForFunction(
    (maps) => document.querySelectorAll(maps).length === 5,
    '[role="application"]:has([data-mark])',
  );
  return tab.waitForLoadState("networkidle");
}

/** A browser of its own for each page: what one leaves behind is not counted to the other. */
async function measure(address: string) {
  const browser = await startBrowser(found, { asReaders: true });
  try {
    const slow = await slowTab(browser, atlas.url, { viewport: DESKTOP });
    await slow.session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    await opened(slow, address);
    return await memoryOf(slow);
  } finally {
    await browser.close();
  }
}

try {
  const held = new Map<string, number[]>();
  const heap = new Map<string, number[]>();
  for (let run = 0; run < RUNS; run += 1) {
    for (const [name, address] of Object.entries(PAGES)) {
      const memory = await measure(address);
      held.set(name, [...(held.get(name) ?? []), memory.held / 1000]);
      heap.set(name, [...(heap.get(name) ?? []), memory.heap / 1000]);
    }
  }
  const ofBoth = (by: ReadonlyMap<string, readonly number[]>) =>
    Object.keys(PAGES).map((name) => spreadOf(by.get(name) ?? []));
  const [one = null, side = null] = ofBoth(held);
  console.log(
    `page and graphics, MB: one map ${formatSpread(one)} · side by side ${formatSpread(side)}`,
  );
  console.log(`  ratio ${ratioOf(side, one)}, target 1.5`);
  // The page of the comparison has all that the plans say and its tables besides the maps: no target of the maps' own.
  const [ofMap = null, ofComparison = null] = ofBoth(heap);
  console.log(`heap of the page, MB: ${formatSpread(ofMap)} · ${formatSpread(ofComparison)}`);
} finally {
  atlas.close();
}
