import { useMemo } from "react";
import { outlineIndex } from "../../domain/atlas/indexes.ts";
import type { AtlasSite } from "../../domain/atlas/atlas.ts";
import type { Filter } from "../../domain/facets/filter.ts";
import { type Near, parseNear } from "../../domain/facets/near.ts";
import type { UncertainPosition } from "../../domain/places/distance-range.ts";
import { useOutlines } from "../shared/use-parts.ts";

/** The place that things are to be near to, as far as it is known. */
export type NearPlace = {
  readonly near: Near | null;
  readonly centre: UncertainPosition | null;
  /** The site that it is; null for a point of the map, and until it has loaded. */
  readonly site: AtlasSite | null;
  readonly isLoading: boolean;
};

/** Finds the place that a filter asks for nearness to, in a plan that need not be shown. */
export function useNear({ near: [value] }: Filter): NearPlace {
  const near = useMemo(() => (value === undefined ? null : parseNear(value)), [value]);
  const of = near?.of ?? null;
  const plan = of?.type === "site" ? of.plan : null;
  const wanted = useMemo(() => (plan === null ? [] : [plan]), [plan]);
  const { values, loading } = useOutlines(wanted);
  const [outline] = values;
  const isLoading = loading.length > 0;
  return useMemo(() => {
    if (of?.type === "point") {
      return { near, centre: { position: of.at, radiusM: 0 }, site: null, isLoading };
    }
    const site = (of && outline && outlineIndex(outline).siteById.get(of.id)) ?? null;
    const centre = site && { position: site.position, radiusM: site.place.radiusM };
    return { near, centre, site, isLoading };
  }, [near, of, outline, isLoading]);
}
