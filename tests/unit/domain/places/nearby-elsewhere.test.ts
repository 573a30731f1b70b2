import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AtlasPlan, AtlasSite } from "../../../../src/domain/atlas/atlas.ts";
import { neighbours } from "../../../../src/domain/places/nearby.ts";
import { nearbyElsewhere } from "../../../../src/domain/places/nearby-elsewhere.ts";
import { siteKey } from "../../../../src/model/site-key.ts";
import { named } from "../../../fixtures/tiny-atlas.ts";
import { tinyJoined } from "../../../fixtures/tiny-joined.ts";

const { plan: tiny } = tinyJoined();
const park = named(tiny.sites, "park");

const MOST = 3;
/** Within a few dozen kilometres, across the borders of the cells that sites are looked up in. */
const degrees = fc.double({ min: -0.3, max: 0.3, noNaN: true });
const positions = fc.array(fc.tuple(degrees, degrees), { maxLength: 12 });

function planOf(id: string, offsets: readonly (readonly [number, number])[]): AtlasPlan {
  const sites = offsets.map(([east, north], index): AtlasSite => ({
    ...park,
    id: `s-${index}`,
    key: siteKey(id, `s-${index}`),
    plan: id,
    position: [120 + east, 30 + north],
    place: { ...park.place, radiusM: 100 + index },
  }));
  return { ...tiny, id, sites };
}

describe("what other plans name near a site", () => {
  it("gives, with what its own plan names, the nearest of all", () => {
    fc.assert(
      fc.property(positions, positions, positions, (...offsets) => {
        const plans = offsets.map((own, index) => planOf(`p-${index}`, own));
        const sites = plans.flatMap((plan) => plan.sites);
        const nearbyOf = nearbyElsewhere(plans, MOST);
        for (const plan of plans) {
          for (const site of plan.sites) {
            const own = neighbours(site, plan.sites, MOST);
            const told = [...own, ...(nearbyOf(plan)[site.id] ?? [])]
              .toSorted((a, b) => a.range.toM - b.range.toM)
              .slice(0, MOST)
              .map(({ range }) => Math.round(range.toM));
            const all = neighbours(site, sites, MOST)
              .map(({ range }) => Math.round(range.toM))
              // Farther than that, another plan's site is not near any more.
              .slice(0, Math.max(own.length, told.length));
            expect(told).toEqual(all);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("is nothing of the plan itself, and nothing far away", () => {
    const here = planOf("here", [[0, 0]]);
    const far = planOf("far", [[2, 0]]);
    expect(nearbyElsewhere([here, far], MOST)(here)).toEqual({});
    const near = nearbyElsewhere([here, planOf("near", [[0.1, 0]])], MOST)(here);
    expect(near["s-0"]).toMatchObject([{ site: { plan: "near", id: "s-0" }, direction: "e" }]);
  });
});
