import type { FacetItem } from "./facet-items.ts";
import { type Facet, FACETS, facetsChosen, type Filter, NO_FILTER } from "./filter.ts";

/** What is asked of each thing. */
export type Demand = {
  readonly filter: Filter;
  /** What a search has found, as refs; null where nothing is searched for. */
  readonly found: ReadonlySet<string> | null;
};

/** A value of a facet and how many things there would be with it. */
export type FacetCount = { readonly value: string; readonly count: number };

export type SiftedItems = {
  readonly fits: readonly FacetItem[];
  /** Of each facet, with all that is chosen of the others: the most frequent value first, those chosen even if empty. */
  readonly counts: Readonly<Record<Facet, readonly FacetCount[]>>;
};

/** Holds things against search and filter, in one pass over them. */
export function sift(items: readonly FacetItem[], { filter, found }: Demand): SiftedItems {
  const chosen = facetsChosen(filter);
  const fits: FacetItem[] = [];
  const tally = new Map(
    FACETS.map((facet) => [facet, new Map(filter[facet].map((value) => [value, 0]))]),
  );
  const add = (facet: Facet, item: FacetItem) => {
    const counts = tally.get(facet);
    for (const value of item.values[facet]) counts?.set(value, (counts.get(value) ?? 0) + 1);
  };
  for (const item of items) {
    if (found !== null && !found.has(item.ref)) continue;
    const missed = chosen.filter((facet) => !hasAny(item, facet, filter));
    const [only] = missed;
    if (missed.length === 0) {
      fits.push(item);
      for (const facet of FACETS) add(facet, item);
    } else if (missed.length === 1 && only) add(only, item);
  }
  const counts = FACETS.map((facet) => [facet, ranked(tally.get(facet) ?? new Map())]);
  return { fits, counts: Object.fromEntries(counts) as SiftedItems["counts"] };
}

function hasAny(item: FacetItem, facet: Facet, filter: Filter): boolean {
  return filter[facet].some((value) => item.values[facet].includes(value));
}

function ranked(counts: ReadonlyMap<string, number>): readonly FacetCount[] {
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** What could be let go for something to be left: a facet, or the search, and how much there would be then. */
export type WayOut = { readonly drop: Facet | "query"; readonly count: number };

/** The ways out of an empty result, the one that leaves most first. */
export function waysOut(items: readonly FacetItem[], { filter, found }: Demand): readonly WayOut[] {
  const withoutFacet = facetsChosen(filter).map((facet): WayOut => {
    const rest = { ...filter, [facet]: NO_FILTER[facet] };
    return { drop: facet, count: sift(items, { filter: rest, found }).fits.length };
  });
  const withoutSearch: readonly WayOut[] =
    found === null
      ? []
      : [{ drop: "query", count: sift(items, { filter, found: null }).fits.length }];
  return [...withoutFacet, ...withoutSearch]
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}
