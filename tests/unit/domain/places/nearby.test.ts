import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AtlasSite } from "../../../../src/domain/atlas/atlas.ts";
import { neighbours } from "../../../../src/domain/places/nearby.ts";
import { siteKey } from "../../../../src/model/site-key.ts";
import { named } from "../../../fixtures/tiny-atlas.ts";
import { tinyJoined } from "../../../fixtures/tiny-joined.ts";

const park = named(tinyJoined().plan.sites, "park");

const siteAt = (
  id: string,
  lon: number,
  lat: number,
  place: Partial<AtlasSite["place"]> = {},
): AtlasSite => ({
  ...park,
  id,
  key: siteKey("tiny-2030", id),
  position: [lon, lat],
  place: { ...park.place, radiusM: 100, ...place },
});

const here = siteAt("here", 120, 30);

describe("what lies near a site", () => {
  it("is told by range and direction, the nearest first", () => {
    const near = neighbours(here, [siteAt("east", 120.2, 30), siteAt("north", 120, 30.1), here], 5);
    expect(near.map(({ site, direction }) => [site.id, direction])).toEqual([
      ["north", "n"],
      ["east", "e"],
    ]);
    expect(near[0]?.range.fromM).toBeCloseTo(11_119.5 - 200, -1);
    expect(near[0]?.range.toM).toBeCloseTo(11_119.5 + 200, -1);
  });

  it("has no direction where the two may be one place", () => {
    const [near] = neighbours(here, [siteAt("same", 120.001, 30)], 5);
    expect(near).toMatchObject({ direction: null, range: { fromM: 0 } });
  });

  it.each([["district"], ["city"], ["none"]] as const)(
    "leaves out what is known to %s only",
    (precision) => {
      const rough = siteAt("rough", 120.01, 30, { precision });
      expect(neighbours(here, [rough], 5)).toEqual([]);
      expect(neighbours(rough, [here], 5)).toEqual([]);
    },
  );

  it("never gives more than asked for, and each range holds the distance between the points", () => {
    const degrees = fc.double({ min: 0.001, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(degrees, { maxLength: 8 }),
        fc.integer({ min: 0, max: 5 }),
        (east, most) => {
          const others = east.map((offset, index) => siteAt(`s-${index}`, 120 + offset, 30));
          const near = neighbours(here, others, most);
          expect(near.length).toBe(Math.min(most, others.length));
          for (const { range } of near) expect(range.fromM).toBeLessThanOrEqual(range.toM);
        },
      ),
    );
  });
});
