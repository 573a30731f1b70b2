import type { UncertainPosition } from "../places/distance-range.ts";
import type { FacetItem } from "./facet-items.ts";
import { type Facet, FACETS, facetsChosen, type Filter, NO_FILTER } from "./filter.ts";
import { formatNear, NEAR_KM, parseNear } from "./near.ts";
import { type Holding, nearHolding } from "./near-holding.ts";

/** What is asked of each thing. */
export type Demand = {
  readonly filter: Filter;
  /** What a search has found, as refs; null where nothing is searched for. */
  readonly found: ReadonlySet<string> | null;
  /** Where that lies which things are to be near to; null where it is not known, and nothing is near. */
  readonly centre?: UncertainPosition | null;
};

/** A value of a facet, how many things there would be with it, and how many more perhaps. */
export type FacetCount = {
  readonly value: string;
  readonly count: number;
  readonly perhaps: number;
};

export type SiftedItems = {
  readonly fits: readonly FacetItem[];
  /** Those of them that fit only perhaps, as refs. */
  readonly perhaps: ReadonlySet<string>;
  /** Of each facet, with all that is chosen of the others: the most frequent value first, those chosen even if empty. */
  readonly counts: Readonly<Record<Facet, readonly FacetCount[]>>;
};

/** Holds things against search and filter, in one pass over them. */
export function sift(items: readonly FacetItem[], demand: Demand): SiftedItems {
  const { filter, found } = demand;
  const chosen = facetsChosen(filter);
  const fits: FacetItem[] = [];
  const perhaps = new Set<string>();
  const tally = new Tally(demand);
  for (const item of items) {
    if (found !== null && !found.has(item.ref)) continue;
    const unsure = chosen.filter((facet) => anyHolding(item, facet, demand) === "perhaps");
    const missed = chosen.filter((facet) => anyHolding(item, facet, demand) === "no");
    if (missed.length === 0) {
      fits.push(item);
      if (unsure.length > 0) perhaps.add(item.ref);
    }
    const [only] = missed;
    const counted = missed.length === 0 ? FACETS : missed.length === 1 && only ? [only] : [];
    for (const facet of counted) {
      tally.add(
        item,
        facet,
        unsure.every((one) => one === facet),
      );
    }
  }
  return { fits, perhaps, counts: tally.counts() };
}

function anyHolding(item: FacetItem, facet: Facet, demand: Demand): Holding {
  const each = new Set(demand.filter[facet].map((value) => holdingOf(item, facet, value, demand)));
  if (each.has("yes")) return "yes";
  return each.has("perhaps") ? "perhaps" : "no";
}

function holdingOf(item: FacetItem, facet: Facet, value: string, demand: Demand): Holding {
  if (facet === "near") {
    return nearHolding(item.at, demand.centre ?? null, parseNear(value)?.km ?? 0);
  }
  if (item.values[facet].includes(value)) return "yes";
  return facet === "area" && item.perhapsIn.includes(value) ? "perhaps" : "no";
}

/** Counts things by what they would be chosen by. */
class Tally {
  private readonly known: ReadonlyMap<Facet, Map<string, { count: number; perhaps: number }>>;
  private readonly demand: Demand;

  constructor(demand: Demand) {
    const asked = (facet: Facet) =>
      facet === "near" ? nearValues(demand.filter) : demand.filter[facet];
    this.demand = demand;
    this.known = new Map(
      FACETS.map((facet) => [
        facet,
        new Map(asked(facet).map((value) => [value, { count: 0, perhaps: 0 }])),
      ]),
    );
  }

  /** @param isSure whether all else that is asked for holds for certain */
  add(item: FacetItem, facet: Facet, isSure: boolean): void {
    const counts = this.known.get(facet);
    if (!counts) return;
    for (const value of valuesOf(item, facet, counts)) {
      const holding = holdingOf(item, facet, value, this.demand);
      if (holding === "no") continue;
      const entry = counts.get(value) ?? { count: 0, perhaps: 0 };
      entry[isSure && holding === "yes" ? "count" : "perhaps"] += 1;
      counts.set(value, entry);
    }
  }

  counts(): SiftedItems["counts"] {
    const ranked = [...this.known].map(([facet, counts]) => [
      facet,
      facet === "near" ? listed(counts) : listed(counts).toSorted(byFrequency),
    ]);
    return Object.fromEntries(ranked) as SiftedItems["counts"];
  }
}

/** The values that a thing can have of a facet. */
function valuesOf(
  item: FacetItem,
  facet: Facet,
  known: ReadonlyMap<string, unknown>,
): Iterable<string> {
  if (facet === "near") return known.keys();
  const sure = item.values[facet];
  if (facet !== "area" || item.perhapsIn.length === 0) return sure;
  return new Set([...sure, ...item.perhapsIn]);
}

/** The distance asked for and those that are offered beside it, from the same place. */
function nearValues({ near: [value] }: Filter): readonly string[] {
  const near = value === undefined ? null : parseNear(value);
  if (near === null) return [];
  const distances = [...new Set([...NEAR_KM, near.km])].toSorted((a, b) => a - b);
  return distances.map((km) => formatNear({ ...near, km }));
}

function listed(counts: ReadonlyMap<string, Omit<FacetCount, "value">>): readonly FacetCount[] {
  return [...counts].map(([value, entry]) => ({ value, ...entry }));
}

function byFrequency(a: FacetCount, b: FacetCount): number {
  return b.count - a.count || b.perhaps - a.perhaps || (a.value < b.value ? -1 : 1);
}

/** What could be let go for something to be left: a facet, or the search, and how much there would be then. */
export type WayOut = { readonly drop: Facet | "query"; readonly count: number };

/** The ways out of an empty result, the one that leaves most first. */
export function waysOut(items: readonly FacetItem[], demand: Demand): readonly WayOut[] {
  const { filter, found } = demand;
  const countOf = (other: Partial<Demand>) => sift(items, { ...demand, ...other }).fits.length;
  const withoutFacet = facetsChosen(filter).map((facet): WayOut => {
    const rest = { ...filter, [facet]: NO_FILTER[facet] };
    return { drop: facet, count: countOf({ filter: rest }) };
  });
  const withoutSearch: readonly WayOut[] =
    found === null ? [] : [{ drop: "query", count: countOf({ found: null }) }];
  return [...withoutFacet, ...withoutSearch]
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}
