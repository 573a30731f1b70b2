import { describe, expect, test } from "vitest";
import { measurePlacing } from "../../../../src/domain/compare/measure.ts";
import { METRICS, type MetricId } from "../../../../src/domain/compare/metric-definitions.ts";
import type { MetricInput, MetricSite } from "../../../../src/domain/compare/metric-input.ts";
import { planMetrics } from "../../../../src/domain/compare/plan-metrics.ts";
import { randomPlace, seededDraw } from "../../../../src/domain/compare/random-place.ts";
import { chordKm } from "../../../fixtures/brute-force-metrics.ts";

const ROLES = ["core", "node", null, null] as const;
const DISTRICTS = ["320001", "320002", "320003"];

/** A plan of `n` sites strewn over 60 km, known to between 100 m and 12 km. */
function syntheticInput(seed: number, n: number): MetricInput {
  const draw = seededDraw(seed);
  const sites = Array.from({ length: n }, (_, index): MetricSite => ({
    position: randomPlace([120, 32], 30_000, draw),
    radiusM: [100, 1000, 4000, 12_000][Math.floor(draw() * 4)] ?? 100,
    district: DISTRICTS[Math.floor(draw() * 4)] ?? null,
    strategyRole: ROLES[index % ROLES.length] ?? null,
    tasks: [`t${Math.floor(draw() * 5)}`],
  }));
  return {
    sites,
    excluded: [{ strategyRole: "node" }, { strategyRole: null }],
    tasks: ["t0", "t1", "t2", "t3", "t4", "t5"],
    districts: DISTRICTS,
    regionKm2: 5000,
    isInCore: (position) => chordKm(position, [120, 32]) < 12,
    farEnds: Array.from({ length: 4 }, () => ({
      position: randomPlace([114, 30], 300_000, draw),
      radiusM: 20_000,
    })),
    excludedLinks: 3,
  };
}

describe("the interval of a metric", () => {
  /** Turns of direction brought next to the interval. */
  function isWithin(value: number, low: number, high: number, turn: number | null): boolean {
    const turns = turn === null ? [0] : [-turn, 0, turn];
    return turns.some((by) => value + by >= low && value + by <= high);
  }

  test("holds the truth in 90 of 100 synthetic plans at least, for every metric", () => {
    const trials = 60;
    const held = new Map<MetricId, number>();
    for (let trial = 1; trial <= trials; trial += 1) {
      const input = syntheticInput(trial, 12);
      const draw = seededDraw(trial + 10_000);
      const lie = (all: readonly Pick<MetricSite, "position" | "radiusM">[]) =>
        all.map(({ position, radiusM }) => randomPlace(position, radiusM, draw));
      const truth = measurePlacing(input, { sites: lie(input.sites), farEnds: lie(input.farEnds) });
      const values = planMetrics(input, { seed: trial, draws: 100 });
      for (const { metric, low, high } of values) {
        const value = (truth as Partial<Record<MetricId, number | null>>)[metric];
        if (value === null || value === undefined || low === null || high === null) continue;
        const holds = isWithin(value, low, high, METRICS[metric].turn);
        held.set(metric, (held.get(metric) ?? 0) + Number(holds));
      }
    }
    expect(held.size).toBe(13);
    for (const [metric, count] of held) {
      expect(count / trials, metric).toBeGreaterThanOrEqual(0.9);
    }
    // Intervals that held everything would say nothing.
    expect([...held.values()].some((count) => count < trials)).toBe(true);
  });

  test("is the same for the same seed, and another for another", () => {
    const input = syntheticInput(7, 12);
    const of = (seed: number) => planMetrics(input, { seed, draws: 50 });
    expect(of(3)).toEqual(of(3));
    expect(of(3)).not.toEqual(of(4));
  });

  test("is a point where every place is known exactly, and over districts", () => {
    const input = syntheticInput(5, 12);
    const exact = {
      ...input,
      sites: input.sites.map((site) => ({ ...site, radiusM: 0 })),
      farEnds: input.farEnds.map((end) => ({ ...end, radiusM: 0 })),
    };
    for (const { metric, value, low, high } of planMetrics(exact, { seed: 1, draws: 5 })) {
      expect(value, metric).not.toBeNull();
      expect(low, metric).toBeCloseTo(value ?? Number.NaN, 9);
      expect(high, metric).toBeCloseTo(value ?? Number.NaN, 9);
    }
    const vague = new Map(
      planMetrics(input, { seed: 1, draws: 50 }).map((value) => [value.metric, value]),
    );
    const districts = vague.get("district-sites-gini");
    expect(districts?.low).toBe(districts?.value);
    expect(vague.get("hull-area")?.low).toBeLessThan(vague.get("hull-area")?.high ?? 0);
  });

  test("of a direction goes on beyond the turn", () => {
    const input = syntheticInput(5, 12);
    const north = { ...input, farEnds: [{ position: [120, 34] as const, radiusM: 60_000 }] };
    const bearing = planMetrics(north, { seed: 1, draws: 100 }).find(
      ({ metric }) => metric === "outside-bearing",
    );
    const { low = null, high = null } = bearing ?? {};
    expect((high ?? 0) - (low ?? 0)).toBeGreaterThan(10);
    expect((high ?? 0) - (low ?? 0)).toBeLessThan(90);
  });
});

describe("what a metric counts", () => {
  const input = syntheticInput(11, 20);
  const of = (metric: MetricId, given = input) =>
    planMetrics(given, { seed: 1, draws: 1 }).find((value) => value.metric === metric);

  test("and what it leaves out", () => {
    const certain = input.sites.filter(({ district }) => district !== null);
    const placedTasks = new Set(certain.flatMap(({ tasks }) => tasks)).size;
    expect(of("hull-area")).toMatchObject({ n: 20, excluded: 2 });
    expect(of("district-sites-hhi")).toMatchObject({
      n: certain.length,
      excluded: 22 - certain.length,
    });
    for (const metric of ["district-tasks-hhi", "district-tasks-gini"] as const) {
      expect(of(metric), metric).toMatchObject({ n: placedTasks, excluded: 6 - placedTasks });
    }
    expect(of("node-core-distance")).toMatchObject({ n: 5, excluded: 1 });
    expect(of("outside-reach")).toMatchObject({ n: 4, excluded: 3 });
    expect(certain.length).toBeLessThan(20);
  });

  test("is silent where there is nothing to measure", () => {
    const bare: MetricInput = {
      ...input,
      sites: [],
      districts: [],
      regionKm2: null,
      isInCore: null,
      farEnds: [],
    };
    for (const { metric, value, low, high } of planMetrics(bare, { seed: 1, draws: 3 })) {
      expect([value, low, high], metric).toEqual(
        metric === "district-count" ? [0, 0, 0] : [null, null, null],
      );
    }
  });
});
