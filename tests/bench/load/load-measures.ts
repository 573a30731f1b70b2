/** What is measured of a page that loads, in the order of the table; a key ends with its unit. */
export const LOAD_MEASURES = {
  firstTextMs: "first text, ms",
  textMs: "text (largest contentful paint of text), ms",
  firstMapMs: "first map on screen, ms",
  mapMs: "live map, ms",
  firstTextBytes: "bytes before text, kB",
  textBytes: "bytes to text, kB",
  mapBytes: "bytes to live map, kB",
  requests: "requests to live map",
  longestTaskMs: "longest task to live map, ms",
  longTasksMs: "sum of tasks over 50 ms to live map, ms",
  heapBytes: "heap at rest, kB",
  domNodes: "DOM nodes at rest",
} as const;

export type LoadMeasure = keyof typeof LOAD_MEASURES;

/** One visit with an empty cache. Times in ms since the navigation began, sizes in bytes as sent; null where there is none. */
export type Visit = Readonly<Record<LoadMeasure, number | null>>;
