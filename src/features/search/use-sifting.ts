import { useMemo } from "react";
import type { WholePlan } from "../../domain/atlas/atlas.ts";
import { facetItems, type FacetItem, type SiftedType } from "../../domain/facets/facet-items.ts";
import { facetsChosen } from "../../domain/facets/filter.ts";
import { sift, type SiftedItems, type WayOut, waysOut } from "../../domain/facets/sift.ts";
import { formatRef } from "../../model/thing-ref.ts";
import { useViewPart } from "../shared/atlas-context.tsx";
import { useWholePlans, type Loaded } from "../shared/use-parts.ts";
import { usePlansWithSites } from "../shared/use-plans-shown.ts";
import { usePainted } from "../../ui/use-painted.ts";
import type { Sifted } from "../../state/store.ts";
import { type NearPlace, useNear } from "./use-near.ts";
import { useSearch } from "./use-search.ts";

export type Sifting = SiftedItems & {
  /** Whether anything is asked for at all. */
  readonly isAsked: boolean;
  /** All that fits, of every kind, and which of it only perhaps, as refs; null while it is not known. */
  readonly fitting: Pick<Sifted, "refs" | "perhaps"> | null;
  /** What things are to be near to. */
  readonly place: NearPlace;
  /** What can be let go where nothing fits. */
  readonly ways: readonly WayOut[];
  readonly plans: Loaded<WholePlan>;
};

/** Holds what the plans shown say against search and filter. @param type what the screen lists, and counts are of */
export function useSifting(type: SiftedType): Sifting {
  const query = useViewPart((view) => view.query);
  // What is pressed answers first; its counts, lists and map follow.
  const filter = usePainted(useViewPart((view) => view.filter));
  const shown = usePlansWithSites();
  const ids = useMemo(() => shown.map(({ id }) => id), [shown]);
  const plans = useWholePlans(ids);
  const found = useFound(query);
  const place = useNear(filter);
  const { centre } = place;
  const items = useMemo(() => plans.values.flatMap(facetItems), [plans.values]);
  const own = useMemo(() => items.filter((item) => item.type === type), [items, type]);
  const isReady = plans.loading.length === 0 && found !== "coming" && !place.isLoading;
  const fitting = useMemo(() => {
    if (!isReady) return null;
    const { fits, perhaps } = sift(items, { filter, found, centre });
    return { refs: refsOf(items, fits, found, facetsChosen(filter).length > 0), perhaps };
  }, [isReady, items, filter, found, centre]);
  return useMemo(() => {
    const demand = { filter, found: found === "coming" ? null : found, centre };
    const sifted = sift(own, demand);
    // Signs alone are no question.
    const isAsked = found !== null || facetsChosen(filter).length > 0;
    const isEmpty = isReady && sifted.fits.length === 0;
    const ways = isEmpty ? waysOut(own, demand) : NONE;
    return { ...sifted, isAsked, fitting, place, plans, ways };
  }, [own, filter, found, fitting, plans, isReady, place, centre]);
}

const NONE: readonly WayOut[] = [];

/** A search reaches sites of plans that are not shown, too; a filter cannot. */
function refsOf(
  items: readonly FacetItem[],
  fits: readonly FacetItem[],
  found: ReadonlySet<string> | null,
  isFiltered: boolean,
): ReadonlySet<string> {
  if (isFiltered || found === null) return new Set(fits.map(({ ref }) => ref));
  const known = new Set(items.map(({ ref }) => ref));
  return new Set([...fits.map(({ ref }) => ref), ...[...found].filter((ref) => !known.has(ref))]);
}

/** Refs of what a search has found; null where nothing is searched for. */
function useFound(query: string): ReadonlySet<string> | null | "coming" {
  const { groups, answers, isAsked, isLoading } = useSearch(query);
  return useMemo(() => {
    if (query === "" || (!isAsked && !isLoading)) return null;
    if (answers !== query || isLoading) return "coming";
    return new Set(groups.flatMap(({ hits }) => hits.map(({ ref }) => formatRef(ref))));
  }, [query, groups, answers, isAsked, isLoading]);
}
