import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gini, herfindahl, polycentricity } from "../../../../src/domain/compare/concentration.ts";
import { outsideReach } from "../../../../src/domain/compare/outside-reach.ts";
import {
  deviationalEllipse,
  hullAreaKm2,
  kilometres,
  meanCentre,
  nearestNeighbourRatio,
  standardDistanceKm,
} from "../../../../src/domain/compare/spread-of-points.ts";
import {
  centreOf,
  chordKm,
  ellipseOf,
  giniOf,
  hhi,
  hullArea,
  nearestNeighbours,
  polycentricityOf,
  reachOf,
  standardDistance,
} from "../../../fixtures/brute-force-metrics.ts";

const degreesBetween = (min: number, max: number) =>
  fc.integer({ min: min * 1e5, max: max * 1e5 }).map((value) => value / 1e5);
/** A place somewhere in China. */
const point = fc.tuple(degreesBetween(100, 125), degreesBetween(20, 45));
const points = (minLength: number) => fc.array(point, { minLength, maxLength: 40 });
const counts = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 2, maxLength: 20 });
const someCounts = counts.filter((all) => all.some((count) => count > 0));

/** Equal to a millionth of the value, or of one where that is greater. */
function expectSame(value: number | null | undefined, wanted: number): void {
  expect(value).not.toBeNull();
  expect(Math.abs((value ?? Number.NaN) - wanted)).toBeLessThanOrEqual(
    1e-6 * Math.max(1, Math.abs(wanted)),
  );
}

describe("measures of spread agree with a computation by other means", () => {
  test("distances", () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        expectSame(kilometres(a, b), chordKm(a, b));
      }),
    );
  });

  test("mean centre and standard distance", () => {
    fc.assert(
      fc.property(points(2), (all) => {
        const [lon, lat] = centreOf(all);
        expectSame(meanCentre(all)?.[0], lon);
        expectSame(meanCentre(all)?.[1], lat);
        expectSame(standardDistanceKm(all), standardDistance(all));
      }),
    );
  });

  test("nearest neighbours, coincident ones too", () => {
    fc.assert(
      fc.property(points(1), fc.integer({ min: 1, max: 1e5 }), (all, areaKm2) => {
        const withDouble = [...all, ...all.slice(0, 1)];
        expectSame(
          nearestNeighbourRatio(withDouble, areaKm2),
          nearestNeighbours(withDouble, areaKm2),
        );
      }),
    );
  });

  test("the deviational ellipse", () => {
    fc.assert(
      fc.property(points(3), (all) => {
        const [ellipse, wanted] = [deviationalEllipse(all), ellipseOf(all)];
        // A circle has no long axis, and points on a line no short one: there the angles tried cannot be exact.
        fc.pre(wanted.flattening > 0.01 && wanted.flattening < 0.999);
        expectSame(ellipse?.areaKm2, wanted.areaKm2);
        expectSame(ellipse?.flattening, wanted.flattening);
        const apart = Math.abs((ellipse?.bearing ?? 0) - wanted.bearing);
        expect(Math.min(apart, 180 - apart)).toBeLessThan(1e-3);
      }),
    );
  });

  test("the area of the hull", () => {
    fc.assert(
      fc.property(points(5), (all) => {
        expectSame(hullAreaKm2(all), hullArea(all));
      }),
    );
  });

  test("reach outside", () => {
    fc.assert(
      fc.property(point, points(1), (from, ends) => {
        const [reach, wanted] = [outsideReach(from, ends), reachOf(from, ends)];
        fc.pre(wanted.agreement > 1e-3);
        expectSame(reach?.meanKm, wanted.meanKm);
        expectSame(reach?.agreement, wanted.agreement);
        expectSame(reach?.bearing, wanted.bearing);
      }),
    );
  });

  test("concentration", () => {
    fc.assert(
      fc.property(someCounts, (all) => {
        expectSame(herfindahl(all), hhi(all));
        expectSame(gini(all), giniOf(all));
        expectSame(polycentricity(all), polycentricityOf(all));
      }),
    );
  });
});

describe("measures know where they end", () => {
  test("all in one district", () => {
    expect(herfindahl([9, 0, 0])).toBe(1);
    expect(gini([9, 0, 0])).toBeCloseTo(2 / 3, 12);
    expect(polycentricity([9, 0])).toBe(0);
  });

  test("the same in every district", () => {
    expect(herfindahl([3, 3, 3])).toBeCloseTo(1 / 3, 12);
    expect(gini([3, 3, 3])).toBeCloseTo(0, 12);
    expect(polycentricity([3, 3, 3])).toBe(1);
  });

  test("nothing at all", () => {
    expect([herfindahl([0, 0]), gini([0, 0]), polycentricity([0, 0]), polycentricity([4])]).toEqual(
      Array(4).fill(null),
    );
    expect([meanCentre([]), standardDistanceKm([[1, 1]]), hullAreaKm2([])]).toEqual([
      null,
      null,
      null,
    ]);
    expect(deviationalEllipse([1, 2, 3].map(() => [120, 30] as const))).toBeNull();
    expect([
      nearestNeighbourRatio([[1, 1]], 5),
      nearestNeighbourRatio(
        [
          [1, 1],
          [2, 2],
        ],
        null,
      ),
    ]).toEqual([null, null]);
    expect(outsideReach([120, 30], [])).toBeNull();
  });

  test("places along a meridian lie north and south, those along a parallel east and west", () => {
    const along = (step: readonly [number, number]) =>
      [0, 1, 2, 3].map((n) => [120 + n * step[0], 30 + n * step[1]] as const);
    expect(deviationalEllipse(along([0, 0.1]))?.bearing).toBeCloseTo(0, 6);
    expect(deviationalEllipse(along([0.1, 0]))?.bearing).toBeCloseTo(90, 6);
    expect(deviationalEllipse(along([0, 0.1]))?.flattening).toBeCloseTo(1, 6);
  });

  test("Clark and Evans: a square grid of points is as even as 2, one heap is 0", () => {
    const steps = Array.from({ length: 20 }, (_, index) => index);
    const grid = steps.flatMap((x) => steps.map((y) => [x / 1000, y / 1000] as const));
    const cellKm = kilometres([0, 0], [0.001, 0]);
    expect(nearestNeighbourRatio(grid, grid.length * cellKm ** 2)).toBeCloseTo(2, 3);
    expect(
      nearestNeighbourRatio(
        [1, 2, 3, 4, 5].map(() => [120, 30] as const),
        100,
      ),
    ).toBe(0);
  });
});

describe("what is the same from another side stays the same", () => {
  test("the order of places and of districts does not matter", () => {
    fc.assert(
      fc.property(points(4), someCounts, (all, districts) => {
        const back = all.toReversed();
        expectSame(standardDistanceKm(back), standardDistanceKm(all) ?? 0);
        expectSame(nearestNeighbourRatio(back, 10), nearestNeighbourRatio(all, 10) ?? 0);
        expectSame(gini(districts.toReversed()), gini(districts) ?? 0);
        expectSame(herfindahl(districts.toReversed()), herfindahl(districts) ?? 0);
      }),
    );
  });

  test("a plan further east is spread alike", () => {
    fc.assert(
      fc.property(points(4), degreesBetween(1, 20), (all, by) => {
        // Of points on a line or in one place the differences left are those of rounding.
        fc.pre((deviationalEllipse(all)?.flattening ?? 1) < 0.999);
        const moved = all.map(([lon, lat]) => [lon + by, lat] as const);
        expectSame(standardDistanceKm(moved), standardDistanceKm(all) ?? 0);
        fc.pre(hullAreaKm2(all) !== null);
        expectSame(hullAreaKm2(moved), hullAreaKm2(all) ?? 0);
        expectSame(deviationalEllipse(moved)?.areaKm2, deviationalEllipse(all)?.areaKm2 ?? 0);
      }),
    );
  });

  test("as many sites again in every district change nothing", () => {
    fc.assert(
      fc.property(someCounts, (all) => {
        const twice = all.map((count) => count * 2);
        expectSame(gini(twice), gini(all) ?? 0);
        expectSame(herfindahl(twice), herfindahl(all) ?? 0);
        expectSame(polycentricity(twice), polycentricity(all) ?? 0);
      }),
    );
  });
});
