import type { TestBrowser } from "../e2e/browser.ts";
import type { Sent } from "./slow-line.ts";

/** One visit with an empty cache. Times in ms since the navigation began, sizes in bytes as sent. */
export type Visit = {
  readonly firstTextMs: number;
  readonly textMs: number;
  readonly textBytes: number;
  readonly mapMs: number;
  readonly mapBytes: number;
  readonly longestTaskMs: number;
};

/** Marks that the page makes for itself. */
type Marks = {
  firstTextMs: number | null;
  textMs: number | null;
  mapMs: number | null;
  longestTaskMs: number;
};
type MarkedWindow = Window & { benchMarks?: Marks };

const CPU_SLOWDOWN = 4;
const VISIT_LIMIT_MS = 90_000;
const PHONE = { width: 412, height: 823 };

/** Opens `url` on a slowed machine and waits for the first map that is complete. */
export async function visit(
  browser: TestBrowser,
  url: string,
  sent: () => readonly Sent[],
): Promise<Visit> {
  const { tab, close } = await browser.open({
    baseUrl: url,
    viewport: PHONE,
    deviceScaleFactor: 1.75,
    guarded: false,
  });
  try {
    // tsx wraps functions in a helper of this name, which a page does not have.
    await tab.addInitScript("globalThis.__name = (value) => value;");
    await tab.addInitScript(mark);
    const session = await tab.context().newCDPSession(tab);
    await session.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWDOWN });
    await tab.goto(url, { waitUntil: "commit" });
    const end = Date.now() + VISIT_LIMIT_MS;
    const read = () =>
      tab.evaluate(() => ({
        ...(window as MarkedWindow).benchMarks,
        startMs: performance.timeOrigin,
      }));
    let marks = await read();
    while (typeof marks.mapMs !== "number") {
      if (Date.now() > end) throw new Error(`no complete map after ${VISIT_LIMIT_MS} ms: ${url}`);
      await tab.waitForTimeout(100);
      marks = await read();
    }
    const { firstTextMs, textMs, mapMs, longestTaskMs = 0, startMs } = marks;
    const bytesUntil = (timeMs: number) =>
      sent()
        .filter((piece) => piece.timeMs <= startMs + timeMs)
        .reduce((sum, { bytes }) => sum + bytes, 0);
    // A page that has no text of its own is read when its map is.
    const readMs = textMs ?? mapMs;
    return {
      firstTextMs: firstTextMs ?? mapMs,
      textMs: readMs,
      textBytes: bytesUntil(readMs),
      mapMs,
      mapBytes: bytesUntil(mapMs),
      longestTaskMs,
    };
  } finally {
    await close();
  }
}

/** Runs in the page before its own scripts. */
function mark(): void {
  const marks: Marks = { firstTextMs: null, textMs: null, mapMs: null, longestTaskMs: 0 };
  (window as MarkedWindow).benchMarks = marks;
  const watch = (type: string, note: (entry: PerformanceEntry) => void) => {
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    });
  };
  // A plan's name in the document: a notice or a copyright line is not what the page is read for.
  const hasText = () => (document.body?.innerText ?? "").includes("合肥");
  watch("paint", ({ name, startTime }) => {
    if (name === "first-contentful-paint" && hasText()) marks.firstTextMs = startTime;
  });
  watch("largest-contentful-paint", ({ startTime }) => {
    if (hasText() && marks.mapMs === null) marks.textMs = startTime;
  });
  watch("longtask", ({ duration }) => {
    marks.longestTaskMs = Math.max(marks.longestTaskMs, duration);
  });
  const look = () => {
    if (document.querySelector('[data-map="idle"]') !== null) marks.mapMs = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
