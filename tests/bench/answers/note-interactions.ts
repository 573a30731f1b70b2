export type InteractionWindow = Window & {
  benchInteractions?: { readonly forget: () => void; readonly slowest: () => number };
};

type Timed = PerformanceEntry & { readonly interactionId?: number };

/** Runs in the page before its own scripts: keeps how long each key and press waited for its next frame. */
export function noteInteractions(): void {
  let waits: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as Timed[]) {
      if (entry.interactionId) waits.push(entry.duration);
    }
  });
  observer.observe({
    type: "event",
    durationThreshold: 16,
    buffered: true,
  } as PerformanceObserverInit);
  (window as InteractionWindow).benchInteractions = {
    forget: () => {
      waits = [];
    },
    slowest: () => Math.max(0, ...waits),
  };
}
