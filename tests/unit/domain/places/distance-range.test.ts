import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distanceRange } from "../../../../src/domain/places/distance-range.ts";

const placed = fc.record({
  position: fc.tuple(
    fc.double({ min: 100, max: 125, noNaN: true }),
    fc.double({ min: 18, max: 40, noNaN: true }),
  ),
  radiusM: fc.double({ min: 1, max: 200_000, noNaN: true }),
});

describe("the distance between two uncertain places", () => {
  it("is a range that both uncertainties widen", () => {
    const hefei = { position: [117.23, 31.82], radiusM: 10_000 } as const;
    const zhangjiang = { position: [121.59, 31.205], radiusM: 5000 } as const;
    const range = distanceRange(hefei, zhangjiang);
    expect(Math.round((range?.fromM ?? 0) / 1000)).toBe(404);
    expect(Math.round((range?.toM ?? 0) / 1000)).toBe(434);
  });

  it("is not stated unless both are placed", () => {
    const here = { position: [117, 31], radiusM: 100 } as const;
    expect(distanceRange(here, { position: null, radiusM: null })).toBeNull();
    expect(distanceRange({ position: [117, 31], radiusM: null }, here)).toBeNull();
  });

  it("is the same both ways and never less than nothing", () => {
    fc.assert(
      fc.property(placed, placed, (a, b) => {
        const there = distanceRange(a, b);
        const back = distanceRange(b, a);
        expect(there?.fromM).toBeCloseTo(back?.fromM ?? NaN, 3);
        expect(there && there.fromM >= 0 && there.fromM <= there.toM).toBe(true);
      }),
    );
  });
});
