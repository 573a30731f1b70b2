import type { Tab, TestBrowser } from "../../e2e/browser.ts";
import { AT_ONCE, type ServedPage } from "../line/served-page.ts";
import { SLOW, slowLine, type Line, type Traffic } from "../line/slow-line.ts";
import { slowTab, type SlowTab } from "../slow-tab.ts";
import { markLoad, type LoadMarks, type MarkedWindow } from "./load-marks.ts";
import type { Visit } from "./load-measures.ts";

const VISIT_LIMIT_MS = 90_000;
const POLL_MS = 100;
/** So long nothing more may come for the page to count as loaded. */
const QUIET_MS = 1000;
const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75 };

/** Opens a page on the slow line and a slowed machine, waits for the first map that is complete, then for quiet. */
export async function visit(browser: TestBrowser, page: ServedPage): Promise<Visit> {
  const line = slowLine(SLOW);
  page.sendBy(line.send);
  const slow = await slowTab(browser, page.url, PHONE);
  try {
    await slow.tab.addInitScript(markLoad);
    await slow.tab.goto(page.url, { waitUntil: "commit" });
    const mapMs = await readMapTime(slow.tab, page.url);
    await quiet(slow.tab, line);
    const { marks, startMs } = await readMarks(slow.tab);
    return {
      ...timesOf(marks, mapMs),
      ...trafficOf(line.traffic(), startMs, marks, mapMs),
      ...(await weightOf(slow)),
    };
  } finally {
    await slow.close();
  }
}

/** Opens a page on a fast line, unmeasured: so that no page is the first for browser, disk and compression. */
export async function warm(browser: TestBrowser, page: ServedPage): Promise<void> {
  page.sendBy(AT_ONCE);
  const { tab, close } = await slowTab(browser, page.url, PHONE);
  try {
    await tab.addInitScript(markLoad);
    await tab.goto(page.url, { waitUntil: "commit" });
    await readMapTime(tab, page.url);
  } finally {
    await close();
  }
}

async function readMapTime(tab: Tab, url: string): Promise<number> {
  const end = Date.now() + VISIT_LIMIT_MS;
  while (Date.now() < end) {
    const { marks } = await readMarks(tab);
    if (typeof marks.mapMs === "number") return marks.mapMs;
    await tab.waitForTimeout(POLL_MS);
  }
  throw new Error(`no complete map after ${VISIT_LIMIT_MS} ms: ${url}`);
}

/** What the page has noted so far, and when it began by the clock of the machine. */
function readMarks(
  tab: Tab,
): Promise<{ readonly marks: Partial<LoadMarks>; readonly startMs: number }> {
  return tab.evaluate(() => ({
    marks: (window as MarkedWindow).benchMarks ?? {},
    startMs: performance.timeOrigin,
  }));
}

async function quiet(tab: Tab, line: Line): Promise<void> {
  const end = Date.now() + VISIT_LIMIT_MS;
  for (;;) {
    await tab.waitForTimeout(POLL_MS);
    const { pieces, open } = line.traffic();
    const sinceMs = Date.now() - (pieces.at(-1)?.timeMs ?? 0);
    if ((open === 0 && sinceMs >= QUIET_MS) || Date.now() > end) return;
  }
}

function timesOf(
  { firstTextMs, textMs, firstMapMs, longTasks }: Partial<LoadMarks>,
  mapMs: number,
) {
  const durations = (longTasks ?? [])
    .filter(({ startMs }) => startMs < mapMs)
    .map(({ durationMs }) => durationMs);
  return {
    firstTextMs: firstTextMs ?? null,
    textMs: textMs ?? null,
    // A page without a map of its own before the engine's has the engine's.
    firstMapMs: firstMapMs ?? mapMs,
    mapMs,
    longestTaskMs: Math.max(0, ...durations),
    longTasksMs: durations.reduce((sum, duration) => sum + duration, 0),
  };
}

function trafficOf(
  { requestsMs, pieces }: Traffic,
  startMs: number,
  { firstTextMs, textMs }: Partial<LoadMarks>,
  mapMs: number,
) {
  const bytesUntil = (timeMs: number | null | undefined) =>
    typeof timeMs === "number"
      ? pieces
          .filter((piece) => piece.timeMs <= startMs + timeMs)
          .reduce((sum, { bytes }) => sum + bytes, 0)
      : null;
  return {
    firstTextBytes: bytesUntil(firstTextMs),
    textBytes: bytesUntil(textMs),
    mapBytes: bytesUntil(mapMs),
    requests: requestsMs.filter((timeMs) => timeMs <= startMs + mapMs).length,
  };
}

/** What the page keeps when it has come to rest; the worker's own heap is not in it. */
async function weightOf({ session }: SlowTab) {
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  const { nodes } = await session.send("Memory.getDOMCounters");
  return { heapBytes: usedSize, domNodes: nodes };
}
