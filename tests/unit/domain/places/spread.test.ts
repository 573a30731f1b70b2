import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearDistanceM } from "../../../../src/domain/places/geodesy.ts";
import { type Spreadable, spreadSites } from "../../../../src/domain/places/spread.ts";
import type { LonLat } from "../../../../src/model/types.ts";

const CENTRE: LonLat = [119.903, 32.395];
/** Ground metres of a pixel at zoom 12 there. */
const METRES_AT_ZOOM_12 = 16.1;

const site = (key: string, over: Partial<Spreadable> = {}): Spreadable => ({
  key,
  position: CENTRE,
  radiusM: 1500,
  hasChildren: false,
  isWithin: () => true,
  ...over,
});

const stack = (count: number, over: Partial<Spreadable> = {}): readonly Spreadable[] =>
  Array.from({ length: count }, (_, index) => site(`plan/site-${index}`, over));

const anySites = fc
  .array(
    fc.record({
      lon: fc.integer({ min: 0, max: 1 }),
      lat: fc.integer({ min: 0, max: 1 }),
      radiusM: fc.constantFrom(60, 300, 1500, 9000, 20_000),
      hasChildren: fc.boolean(),
    }),
    { minLength: 1, maxLength: 80 },
  )
  .map((records) =>
    records.map(({ lon, lat, radiusM, hasChildren }, index) =>
      site(`plan/site-${index}`, {
        position: [119.9 + lon * 0.02, 32.3 + lat * 0.02],
        radiusM,
        hasChildren,
      }),
    ),
  );

function leastDistanceM(positions: readonly LonLat[]): number {
  return Math.min(
    ...positions.flatMap((a, index) => positions.slice(index + 1).map((b) => nearDistanceM(a, b))),
  );
}

describe("spreadSites", () => {
  it("draws every site within its own radius", () => {
    fc.assert(
      fc.property(anySites, (sites) => {
        const drawn = spreadSites(sites);
        for (const { key, position, radiusM } of sites) {
          const at = drawn.get(key);
          expect(at && nearDistanceM(at, position)).toBeLessThanOrEqual(radiusM * 0.93);
        }
      }),
    );
  });

  it.each([2, 37, 61, 150])("keeps %d sites on one point within their radius", (count) => {
    for (const position of spreadSites(stack(count)).values()) {
      expect(nearDistanceM(position, CENTRE)).toBeLessThanOrEqual(1500 * 0.93);
    }
  });

  it("depends on the set of sites, not on its order", () => {
    fc.assert(
      fc.property(anySites, (sites) => {
        const turned = spreadSites(sites.toReversed());
        for (const [key, position] of spreadSites(sites)) expect(turned.get(key)).toEqual(position);
      }),
    );
  });

  it.each([1500, 2500])("separates 37 sites within %d m at zoom 12", (radiusM) => {
    const drawn = [...spreadSites(stack(37, { radiusM })).values()];
    expect(leastDistanceM(drawn) / METRES_AT_ZOOM_12).toBeGreaterThan(20);
  });

  it("leaves a site that stands alone where it is", () => {
    expect(spreadSites([site("plan/alone")]).get("plan/alone")).toEqual(CENTRE);
  });

  it("puts the one that holds the others in the middle", () => {
    const drawn = spreadSites([...stack(6), site("plan/zz-parent", { hasChildren: true })]);
    expect(drawn.get("plan/zz-parent")).toEqual(CENTRE);
  });

  it("moves what is known best least", () => {
    const drawn = spreadSites([...stack(12), site("plan/zz-exact", { radiusM: 80 })]);
    expect(drawn.get("plan/zz-exact")).toEqual(CENTRE);
  });

  it("keeps to the district", () => {
    const isWithin = ([lon]: LonLat): boolean => lon >= CENTRE[0];
    for (const [lon] of spreadSites(stack(20, { isWithin })).values()) {
      expect(lon).toBeGreaterThanOrEqual(CENTRE[0]);
    }
  });

  it("puts no two on one point even where a district is narrow", () => {
    const isWithin = ([lon]: LonLat): boolean => Math.abs(lon - CENTRE[0]) < 0.004;
    const drawn = [...spreadSites(stack(20, { isWithin })).values()];
    expect(leastDistanceM(drawn)).toBeGreaterThan(50);
  });
});
