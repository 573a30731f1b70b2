/** Middle of the runs, with the least and the most. */
export type Spread = { readonly median: number; readonly min: number; readonly max: number };

/** Spread of the values that are there; null when none is. */
export function spreadOf(values: readonly (number | null)[]): Spread | null {
  const sorted = values.filter((value) => value !== null).toSorted((a, b) => a - b);
  const [min] = sorted;
  const max = sorted.at(-1);
  const median = sorted[Math.floor(sorted.length / 2)];
  if (min === undefined || max === undefined || median === undefined) return null;
  return { median: Math.round(median), min: Math.round(min), max: Math.round(max) };
}

/** `middle (least–most)`, in thousands where `unit` is 1000; a dash where there is nothing. */
export function formatSpread(spread: Spread | null, unit = 1): string {
  if (spread === null) return "–";
  const [median, min, max] = [spread.median, spread.min, spread.max].map((value) =>
    Math.round(value / unit),
  );
  return `${median} (${min}–${max})`;
}

/** One median divided by another, to two digits; null where one is missing. */
export function ratioOf(of: Spread | null, to: Spread | null): number | null {
  return of === null || to === null || to.median === 0
    ? null
    : Number((of.median / to.median).toFixed(2));
}

/** The figure of a page that the atlas is held against, and behind it the atlas's as a ratio to it. */
export function formatPeer(atlas: Spread | null, peer: Spread | null, unit = 1): string {
  const ratio = ratioOf(atlas, peer);
  return `${formatSpread(peer, unit)}${ratio === null ? "" : ` · ${ratio}`}`;
}
