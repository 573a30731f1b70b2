/** Marks that a page makes for itself while it loads; times in ms since the navigation began. */
export type LoadMarks = {
  firstTextMs: number | null;
  textMs: number | null;
  firstMapMs: number | null;
  mapMs: number | null;
  /** Tasks of more than 50 ms. */
  longTasks: { readonly startMs: number; readonly durationMs: number }[];
};
export type MarkedWindow = Window & { benchMarks?: LoadMarks };

/** Runs in the page before its own scripts. Stands alone: nothing from outside its braces is there in the page. */
export function markLoad(): void {
  const marks: LoadMarks = {
    firstTextMs: null,
    textMs: null,
    firstMapMs: null,
    mapMs: null,
    longTasks: [],
  };
  (window as MarkedWindow).benchMarks = marks;
  const watch = (type: string, note: (entry: PerformanceEntry) => void) => {
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    });
  };
  // A plan's name in the document: a notice or a copyright line is not what the page is read for.
  const hasText = () => (document.body?.textContent ?? "").includes("合肥");
  const hasFirstMap = () => {
    const box = document.querySelector("[data-first-map]")?.getBoundingClientRect();
    return box !== undefined && box.width > 0 && box.height > 0 && box.top < innerHeight;
  };
  const hasMap = () => document.querySelector('[data-map="idle"] canvas') !== null;
  const unseen = new Map<"firstTextMs" | "firstMapMs" | "mapMs", () => boolean>([
    ["firstTextMs", hasText],
    ["firstMapMs", hasFirstMap],
    ["mapMs", hasMap],
  ]);
  // No frame is painted before the browser says so, however early the element is there.
  let paintedMs: number | null = null;
  watch("paint", ({ name, startTime }) => {
    if (name === "first-contentful-paint") paintedMs = startTime;
  });
  watch("largest-contentful-paint", ({ startTime }) => {
    if (marks.mapMs === null && hasText()) marks.textMs = startTime;
  });
  watch("longtask", ({ startTime, duration }) => {
    marks.longTasks.push({ startMs: startTime, durationMs: duration });
  });
  const seenMs = new Map<"firstTextMs" | "firstMapMs" | "mapMs", number>();
  const painted = new MessageChannel();
  // A message sent in a frame is read after that frame is painted.
  painted.port1.addEventListener("message", () => {
    for (const [mark, isThere] of unseen) {
      if (!isThere()) continue;
      unseen.delete(mark);
      seenMs.set(mark, performance.now());
    }
    for (const [mark, timeMs] of seenMs) {
      if (paintedMs !== null) marks[mark] ??= Math.max(timeMs, paintedMs);
    }
    if (marks.mapMs === null) requestAnimationFrame(look);
  });
  painted.port1.start();
  const look = () => painted.port2.postMessage(null);
  requestAnimationFrame(look);
}
