import { seededDraw, randomPlace } from "./random-place.ts";
import { measureRegion, measurePlacing, statedPlacing, tasksIn } from "./measure.ts";
import { METRIC_IDS, METRICS, type MetricBasis, type MetricId } from "./metric-definitions.ts";
import type { MetricInput } from "./metric-input.ts";

/** Of the interval: in so many of a hundred draws the value lies in it. */
const COVERAGE = 0.95;

export type MetricValue = {
  readonly metric: MetricId;
  /** With every place where the data put it; null where the metric has no meaning for this plan. */
  readonly value: number | null;
  /** Bounds of the interval; null with the value. Of a direction they may lie beyond the turn, so that low <= high. */
  readonly low: number | null;
  readonly high: number | null;
  /** How many sites, tasks or links the value rests on, and how many had to be left out. */
  readonly n: number;
  readonly excluded: number;
};

export type DrawOptions = {
  /** A whole number of 32 bits; the same seed gives the same interval. */
  readonly seed: number;
  /** How often every place is put anew, at least 1. */
  readonly draws: number;
  /** Called after each with how many have been made. */
  readonly onDraw?: (made: number) => void;
};

/**
 * All spatial metrics with their intervals. Monte Carlo over where places may lie: in every draw each site and each far
 * end is put anywhere within its radius, each square metre as likely as any other, independently; the interval holds the
 * middle 95 % of the values (quantiles of type 7, Hyndman and Fan 1996). The true place is taken to lie anywhere round the
 * stated position, as with the seat of a town (an error of Berkson's kind), so the values of the draws are those that the
 * truth may have.
 */
export function planMetrics(input: MetricInput, options: DrawOptions): readonly MetricValue[] {
  const values = { ...measureRegion(input), ...measurePlacing(input, statedPlacing(input)) };
  const samples = drawSamples(input, options);
  const counts = countBasis(input);
  return METRIC_IDS.map((metric) => {
    const value = values[metric];
    const { basis, turn } = METRICS[metric];
    const drawn = samples.get(metric) ?? [];
    return { metric, value, ...intervalOf(value, drawn, turn), ...counts[basis] };
  });
}

/** By metric the values of all draws in which it had one; none for metrics that do not hang on exact places. */
function drawSamples(
  input: MetricInput,
  { seed, draws, onDraw }: DrawOptions,
): ReadonlyMap<MetricId, readonly number[]> {
  const draw = seededDraw(seed);
  const samples = new Map<MetricId, number[]>();
  for (let index = 0; index < draws; index += 1) {
    const placing = {
      sites: input.sites.map(({ position, radiusM }) => randomPlace(position, radiusM, draw)),
      farEnds: input.farEnds.map(({ position, radiusM }) => randomPlace(position, radiusM, draw)),
    };
    for (const [metric, value] of Object.entries(measurePlacing(input, placing))) {
      if (value === null) continue;
      const known = samples.get(metric as MetricId);
      if (known) known.push(value);
      else samples.set(metric as MetricId, [value]);
    }
    onDraw?.(index + 1);
  }
  return samples;
}

function intervalOf(
  value: number | null,
  drawn: readonly number[],
  turn: number | null,
): Pick<MetricValue, "low" | "high"> {
  if (value === null) return { low: null, high: null };
  if (drawn.length === 0) return { low: value, high: value };
  const ascending = drawn
    .map((one) => (turn === null ? one : value + wrap(one - value, turn)))
    .toSorted((a, b) => a - b);
  const tail = (1 - COVERAGE) / 2;
  return { low: quantile(ascending, tail), high: quantile(ascending, 1 - tail) };
}

/** A difference of directions, from −turn/2 to less than turn/2. */
function wrap(difference: number, turn: number): number {
  return ((((difference + turn / 2) % turn) + turn) % turn) - turn / 2;
}

/** Quantile of type 7, linear between the order statistics: Hyndman and Fan, The American Statistician 50 (1996). */
function quantile(ascending: readonly number[], share: number): number {
  const at = (ascending.length - 1) * share;
  const below = ascending[Math.floor(at)] ?? Number.NaN;
  const above = ascending[Math.ceil(at)] ?? below;
  return below + (above - below) * (at - Math.floor(at));
}

type Basis = Pick<MetricValue, "n" | "excluded">;

function countBasis(input: MetricInput): Readonly<Record<MetricBasis, Basis>> {
  const { sites, excluded, farEnds, excludedLinks, tasks } = input;
  const certain = sites.filter(({ district }) => district !== null);
  const placedTasks = tasksIn(certain).size;
  const nodes = (of: readonly Pick<MetricInput["sites"][number], "strategyRole">[]) =>
    of.filter(({ strategyRole }) => strategyRole === "node").length;
  return {
    sites: { n: sites.length, excluded: excluded.length },
    "sites-in-districts": {
      n: certain.length,
      excluded: excluded.length + sites.length - certain.length,
    },
    "tasks-in-districts": { n: placedTasks, excluded: tasks.length - placedTasks },
    nodes: { n: nodes(sites), excluded: nodes(excluded) },
    "far-ends": { n: farEnds.length, excluded: excludedLinks },
  };
}
