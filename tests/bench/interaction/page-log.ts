type Span = { readonly startMs: number; readonly durationMs: number };

/** What a page notes all the time while it is used; times in ms since the navigation began. */
export type PageLog = {
  /** Event to the next frame on the screen, as the browser's own Event Timing has it; none below 16 ms. */
  readonly events: (Span & { readonly name: string })[];
  /** Tasks of more than 50 ms. */
  readonly longTasks: Span[];
  /** When the map became busy or came to rest. */
  readonly mapStates: { readonly timeMs: number; readonly isIdle: boolean }[];
};
export type LogWindow = Window & { benchLog?: PageLog };

/** Runs in the page before its own scripts. Stands alone: nothing from outside its braces is there in the page. */
export function keepLog(): void {
  const log: PageLog = { events: [], longTasks: [], mapStates: [] };
  (window as LogWindow).benchLog = log;
  const watch = (type: string, note: (entry: PerformanceEntry) => void) => {
    const options = { type, buffered: true, durationThreshold: 16 };
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe(options);
  };
  watch("event", ({ name, startTime, duration }) => {
    log.events.push({ name, startMs: startTime, durationMs: duration });
  });
  watch("longtask", ({ startTime, duration }) => {
    log.longTasks.push({ startMs: startTime, durationMs: duration });
  });
  new MutationObserver(() => {
    const isIdle = document.querySelector('[data-map="idle"]') !== null;
    log.mapStates.push({ timeMs: performance.now(), isIdle });
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ["data-map"] });
}
