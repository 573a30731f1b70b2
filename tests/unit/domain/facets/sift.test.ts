import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FacetItem } from "../../../../src/domain/facets/facet-items.ts";
import { FACETS, NO_FILTER, withValue, type Filter } from "../../../../src/domain/facets/filter.ts";
import { sift, waysOut } from "../../../../src/domain/facets/sift.ts";

/** Three facets and three values are enough to go wrong in every way. */
const ASKED = ["kind", "unit", "year"] as const;
const VALUES = ["a", "b", "c"] as const;
const itemOf = (ref: string, values: FacetItem["values"]): FacetItem => ({
  ref,
  type: "site",
  values,
  perhapsIn: [],
  at: [],
});
const some = fc.subarray([...VALUES]);
const anyFilter: fc.Arbitrary<Filter> = fc
  .tuple(some, some, some)
  .map(([kind, unit, year]) => ({ ...NO_FILTER, kind, unit, year }));
const anyItems: fc.Arbitrary<readonly FacetItem[]> = fc
  .array(anyFilter, { maxLength: 12 })
  .map((all) => all.map((values, at) => itemOf(`site:p/${at}`, values)));
const anyFound = fc.option(
  fc.subarray(Array.from({ length: 12 }, (_, at) => `site:p/${at}`)).map((refs) => new Set(refs)),
);

/** What a filter means, said as plainly as can be. */
const isFit = (filter: Filter, found: ReadonlySet<string> | null) => (item: FacetItem) =>
  (found === null || found.has(item.ref)) &&
  FACETS.every(
    (facet) =>
      filter[facet].length === 0 ||
      (facet !== "near" && filter[facet].some((value) => item.values[facet].includes(value))),
  );

describe("a filter", () => {
  test("leaves what has any value of each facet chosen", () => {
    fc.assert(
      fc.property(anyItems, anyFilter, anyFound, (items, filter, found) => {
        expect(sift(items, { filter, found }).fits).toEqual(items.filter(isFit(filter, found)));
      }),
    );
  });

  test("counts of each value what there would be with it alone of its facet", () => {
    fc.assert(
      fc.property(anyItems, anyFilter, anyFound, (items, filter, found) => {
        const { counts } = sift(items, { filter, found });
        for (const facet of ASKED) {
          const known = new Map(counts[facet].map(({ value, count }) => [value, count]));
          for (const value of VALUES) {
            const alone = { ...filter, [facet]: [value] };
            expect(known.get(value) ?? 0).toBe(items.filter(isFit(alone, found)).length);
          }
          for (const value of filter[facet]) expect(known.has(value)).toBe(true);
        }
      }),
    );
  });

  test("names what to let go where nothing is left, the best first", () => {
    const item = (ref: string, kind: string, unit: string): FacetItem =>
      itemOf(ref, { ...NO_FILTER, kind: [kind], unit: [unit] });
    const items = [item("1", "a", "x"), item("2", "a", "x"), item("3", "b", "y")];
    const filter = { ...NO_FILTER, kind: ["a"], unit: ["y"] };
    expect(waysOut(items, { filter, found: null })).toEqual([
      { drop: "unit", count: 2 },
      { drop: "kind", count: 1 },
    ]);
    expect(
      waysOut(items, { filter: { ...NO_FILTER, kind: ["a"] }, found: new Set(["3"]) }),
    ).toEqual([
      { drop: "query", count: 2 },
      { drop: "kind", count: 1 },
    ]);
  });

  test("counts what may lie in a district or near a place apart from what surely does", () => {
    const sure = itemOf("site:p/1", { ...NO_FILTER, area: ["321283"], kind: ["park"] });
    const unsure = {
      ...itemOf("site:p/2", { ...NO_FILTER, area: ["321200"], kind: ["park"] }),
      perhapsIn: ["321283"],
    };
    const filter = { ...NO_FILTER, area: ["321283"] };
    const { fits, perhaps, counts } = sift([sure, unsure], { filter, found: null });
    expect(fits).toHaveLength(2);
    expect([...perhaps]).toEqual(["site:p/2"]);
    expect(counts.area).toContainEqual({ value: "321283", count: 1, perhaps: 1 });
    // Of any other facet, too, what is not sure of all that is asked for is not counted as sure.
    expect(counts.kind).toEqual([{ value: "park", count: 1, perhaps: 1 }]);
  });

  test("offers other distances from the same place, each with its count", () => {
    const at = (km: number) => ({
      ...itemOf(`site:p/${km}`, NO_FILTER),
      at: [{ position: [120 + km / 94, 32] as const, radiusM: 100 }],
    });
    const filter = { ...NO_FILTER, near: ["32/120/20"] };
    const centre = { position: [120, 32] as const, radiusM: 0 };
    const { fits, counts } = sift([at(5), at(15), at(30)], { filter, found: null, centre });
    expect(fits.map(({ ref }) => ref)).toEqual(["site:p/5", "site:p/15"]);
    expect(counts.near).toEqual([
      { value: "32/120/10", count: 1, perhaps: 0 },
      { value: "32/120/20", count: 2, perhaps: 0 },
      { value: "32/120/50", count: 3, perhaps: 0 },
    ]);
  });

  test("takes a value and gives it back", () => {
    const chosen = withValue(withValue(NO_FILTER, "kind", "park"), "kind", "area");
    expect(chosen.kind).toEqual(["area", "park"]);
    expect(withValue(chosen, "kind", "park").kind).toEqual(["area"]);
  });
});
