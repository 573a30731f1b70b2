import type { Atlas, AtlasSite } from "../atlas/atlas.ts";

/** The sites of the plans shown, by what the map shows of them. */
export type SiteGroups = {
  readonly inside: readonly AtlasSite[];
  readonly outside: readonly AtlasSite[];
  readonly unplaced: readonly AtlasSite[];
};

/**
 * Sorts the sites of the plans shown into those on the map, outside it and not placed, each in the order of the plans.
 * @param plans ids; empty means all
 * @param bounds west, south, east, north of the map in degrees; null without a map, and all placed sites are inside
 */
export function groupByView(
  atlas: Atlas,
  plans: readonly string[],
  bounds: readonly [number, number, number, number] | null,
): SiteGroups {
  const sites = atlas.plans
    .filter((plan) => plans.length === 0 || plans.includes(plan.id))
    .flatMap((plan) => plan.sites);
  const isInside = (site: AtlasSite) => {
    if (!site.position) return false;
    if (!bounds) return true;
    const [lon, lat] = site.position;
    const [west, south, east, north] = bounds;
    return lon >= west && lon <= east && lat >= south && lat <= north;
  };
  return {
    inside: sites.filter(isInside),
    outside: sites.filter((site) => site.position !== null && !isInside(site)),
    unplaced: sites.filter((site) => site.position === null),
  };
}
