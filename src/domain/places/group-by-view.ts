import type { AtlasSite } from "../atlas/atlas.ts";
import { standingPlaces } from "./counted-areas.ts";

/** The sites of the plans shown, by what the map shows of them. */
export type SiteGroups = {
  readonly inside: readonly AtlasSite[];
  readonly outside: readonly AtlasSite[];
  readonly unplaced: readonly AtlasSite[];
};

/**
 * Sorts sites into those on the map, outside it and not placed, each in the order in which they come.
 * @param bounds west, south, east, north of the map in degrees; null without a map, and all placed sites are inside
 */
export function groupByView(
  sites: readonly AtlasSite[],
  bounds: readonly [number, number, number, number] | null,
): SiteGroups {
  const places = standingPlaces(sites);
  const isInside = ({ key }: AtlasSite) => {
    const place = places.get(key);
    if (!place) return false;
    if (!bounds) return true;
    const [lon, lat] = place;
    const [west, south, east, north] = bounds;
    return lon >= west && lon <= east && lat >= south && lat <= north;
  };
  return {
    inside: sites.filter(isInside),
    outside: sites.filter((site) => site.position !== null && !isInside(site)),
    unplaced: sites.filter((site) => site.position === null),
  };
}
