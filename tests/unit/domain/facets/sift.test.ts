import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FacetItem } from "../../../../src/domain/facets/facet-items.ts";
import { FACETS, NO_FILTER, withValue, type Filter } from "../../../../src/domain/facets/filter.ts";
import { sift, waysOut } from "../../../../src/domain/facets/sift.ts";

/** Three facets and three values are enough to go wrong in every way. */
const ASKED = ["kind", "unit", "year"] as const;
const VALUES = ["a", "b", "c"] as const;
const some = fc.subarray([...VALUES]);
const anyFilter: fc.Arbitrary<Filter> = fc
  .tuple(some, some, some)
  .map(([kind, unit, year]) => ({ ...NO_FILTER, kind, unit, year }));
const anyItems: fc.Arbitrary<readonly FacetItem[]> = fc
  .array(anyFilter, { maxLength: 12 })
  .map((all) => all.map((values, at) => ({ ref: `site:p/${at}`, type: "site", values })));
const anyFound = fc.option(
  fc.subarray(Array.from({ length: 12 }, (_, at) => `site:p/${at}`)).map((refs) => new Set(refs)),
);

/** What a filter means, said as plainly as can be. */
const fits = (filter: Filter, found: ReadonlySet<string> | null) => (item: FacetItem) =>
  (found === null || found.has(item.ref)) &&
  FACETS.every(
    (facet) =>
      filter[facet].length === 0 ||
      filter[facet].some((value) => item.values[facet].includes(value)),
  );

describe("a filter", () => {
  test("leaves what has any value of each facet chosen", () => {
    fc.assert(
      fc.property(anyItems, anyFilter, anyFound, (items, filter, found) => {
        expect(sift(items, { filter, found }).fits).toEqual(items.filter(fits(filter, found)));
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
            expect(known.get(value) ?? 0).toBe(items.filter(fits(alone, found)).length);
          }
          for (const value of filter[facet]) expect(known.has(value)).toBe(true);
        }
      }),
    );
  });

  test("names what to let go where nothing is left, the best first", () => {
    const item = (ref: string, kind: string, unit: string): FacetItem => ({
      ref,
      type: "site",
      values: { ...NO_FILTER, kind: [kind], unit: [unit] },
    });
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

  test("takes a value and gives it back", () => {
    const chosen = withValue(withValue(NO_FILTER, "kind", "park"), "kind", "area");
    expect(chosen.kind).toEqual(["area", "park"]);
    expect(withValue(chosen, "kind", "park").kind).toEqual(["area"]);
  });
});
