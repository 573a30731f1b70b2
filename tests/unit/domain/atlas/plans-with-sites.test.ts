import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  areSitesTogether,
  plansWithSites,
  SITES_OF_AT_MOST,
} from "../../../../src/domain/atlas/plans-with-sites.ts";

type Bounds = readonly [number, number, number, number];

/** Plans side by side, one degree wide each. */
const row = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const bounds: Bounds = [100 + index, 30, 101 + index, 31];
    return { id: `p-${index}`, bounds };
  });

const idsOf = (plans: readonly { readonly id: string }[]) => plans.map(({ id }) => id);
const NOTHING = { chosen: [], open: null, bounds: null };
const FEW = row(SITES_OF_AT_MOST);
const MANY = row(40);

describe("the plans whose sites are shown", () => {
  it("are all where they are few, wherever the map is", () => {
    expect(plansWithSites(FEW, NOTHING)).toEqual(FEW);
    expect(plansWithSites(FEW, { ...NOTHING, bounds: [0, 0, 1, 1] })).toEqual(FEW);
  });

  it("are those chosen, however many there are and wherever the map is", () => {
    const asked = { chosen: ["p-30", "p-2"], open: "p-5", bounds: [0, 0, 1, 1] } as const;
    expect(idsOf(plansWithSites(MANY, asked))).toEqual(["p-2", "p-30"]);
  });

  it("are none of many before the map says where it is, but that of what is open", () => {
    expect(plansWithSites(MANY, NOTHING)).toEqual([]);
    expect(idsOf(plansWithSites(MANY, { ...NOTHING, open: "p-7" }))).toEqual(["p-7"]);
  });

  it("are those on the map once they are few enough, and that of what is open", () => {
    const narrow = { chosen: [], open: "p-39", bounds: [102.5, 30, 104.5, 31] } as const;
    expect(idsOf(plansWithSites(MANY, narrow))).toEqual(["p-2", "p-3", "p-4", "p-39"]);
    const wide = { ...narrow, bounds: [100, 30, 140, 31] } as const;
    expect(idsOf(plansWithSites(MANY, wide))).toEqual(["p-39"]);
  });

  it("are never many that nobody chose", () => {
    const degree = fc.double({ min: 90, max: 150, noNaN: true });
    fc.assert(
      fc.property(degree, degree, (west, east) => {
        const shown = plansWithSites(MANY, { ...NOTHING, bounds: [west, 29, east, 32] });
        expect(shown.length).toBeLessThanOrEqual(SITES_OF_AT_MOST);
      }),
    );
  });
});

describe("the sites of all plans together", () => {
  const wide = [100, 30, 140, 31] as const;

  it("are shown before the map says where it is, and where it shows too many plans", () => {
    expect(areSitesTogether(MANY, { chosen: [], bounds: null })).toBe(true);
    expect(areSitesTogether(MANY, { chosen: [], bounds: wide })).toBe(true);
  });

  it("are not where a plan is chosen, few are in view, or there are few at all", () => {
    expect(areSitesTogether(MANY, { chosen: ["p-2"], bounds: wide })).toBe(false);
    expect(areSitesTogether(MANY, { chosen: [], bounds: [102.5, 30, 104.5, 31] })).toBe(false);
    expect(areSitesTogether(FEW, { chosen: [], bounds: wide })).toBe(false);
  });

  it("are shown exactly where those in view are not each drawn", () => {
    const degree = fc.double({ min: 90, max: 150, noNaN: true });
    fc.assert(
      fc.property(degree, degree, (west, east) => {
        const bounds = [west, 29, east, 32] as const;
        const isEach = plansWithSites(MANY, { ...NOTHING, bounds }).length > 0;
        const isTogether = areSitesTogether(MANY, { chosen: [], bounds });
        expect(isEach && isTogether).toBe(false);
      }),
    );
  });
});
