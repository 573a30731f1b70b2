import type { Visit } from "./measure.ts";

/** Middle of the runs, with the least and the most. */
export type Spread = { readonly median: number; readonly min: number; readonly max: number };
export type Summary = Readonly<Record<keyof Visit, Spread>>;

/** What `npm run bench` writes. */
export type BenchResults = {
  readonly conditions: string;
  readonly browser: string;
  readonly runs: number;
  readonly atlas: Summary;
  readonly bare: Summary;
  /** Atlas divided by bare page; below 1 the atlas is sooner or smaller. */
  readonly ratios: Readonly<Record<keyof Visit, number>>;
};

const MEASURES: Readonly<Record<keyof Visit, string>> = {
  firstTextMs: "first text, ms",
  textMs: "text (largest contentful paint), ms",
  textBytes: "bytes to text, kB",
  mapMs: "first full map, ms",
  mapBytes: "bytes to map, kB",
  longestTaskMs: "longest task, ms",
};
const KEYS = Object.keys(MEASURES) as readonly (keyof Visit)[];

/** Medians of all visits, measure by measure. */
export function summarise(visits: readonly Visit[]): Summary {
  return Object.fromEntries(
    KEYS.map((key) => [key, spreadOf(visits.map((visit) => visit[key]))]),
  ) as Summary;
}

function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (index: number) => Math.round(sorted[index] ?? Number.NaN);
  return { median: at(Math.floor(sorted.length / 2)), min: at(0), max: at(sorted.length - 1) };
}

/** Ratio of the medians, to two digits. */
export function ratiosOf(atlas: Summary, bare: Summary): BenchResults["ratios"] {
  return Object.fromEntries(
    KEYS.map((key) => [key, Number((atlas[key].median / bare[key].median).toFixed(2))]),
  ) as BenchResults["ratios"];
}

/** The results as a Markdown table. */
export function formatTable({ atlas, bare, ratios }: BenchResults): string {
  const cell = (key: keyof Visit, { median, min, max }: Spread) => {
    const unit = key.endsWith("Bytes") ? 1000 : 1;
    const [middle, least, most] = [median, min, max].map((value) => Math.round(value / unit));
    return `${middle} (${least}–${most})`;
  };
  const rows = KEYS.map(
    (key) =>
      `| ${MEASURES[key]} | ${cell(key, atlas[key])} | ${cell(key, bare[key])} | ${ratios[key]} |`,
  );
  return ["| | Kangtu | bare MapLibre | ratio |", "|---|---|---|---|", ...rows].join("\n");
}
