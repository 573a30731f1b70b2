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
    const observer = new PerformanceObserver((list) => list.getEntries().forEach(note));
    observer.observe({ type, buffered: true });
  };
  // A plan's name in the document: a notice or a copyright line is not what the page is read for.
  const hasText = () => (document.body?.textContent ?? "").includes("合肥");
  // A picture has its room before it has come.
  const hasFirstMap = () => {
    const map = document.querySelector("[data-first-map]");
    if (!map || (map instanceof HTMLImageElement && map.naturalWidth === 0)) return false;
    const { width, height, top } = map.getBoundingClientRect();
    return width > 0 && height > 0 && top < innerHeight;
  };
  const hasMap = () => document.querySelector('[data-map="idle"] canvas') !== null;
  const unseen = new Map<"firstTextMs" | "firstMapMs" | "mapMs", () => boolean>([
    ["firstTextMs", hasText],
    ["firstMapMs", hasFirstMap],
    ["mapMs", hasMap],
  ]);
  let paintedMs: number | null = null;
  // No frame is painted before the browser says so.
  watch("paint", ({ name, startTime }) => {
    if (name === "first-contentful-paint") paintedMs = startTime;
  });
  // The picture of the map may be larger than any text, and has a measure of its own.
  watch("largest-contentful-paint", (entry) => {
    const isPicture = "element" in entry && entry.element instanceof HTMLImageElement;
    if (!isPicture && marks.mapMs === null && hasText()) marks.textMs = entry.startTime;
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
