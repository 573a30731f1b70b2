import { bearing } from "@turf/bearing";
import type { AtlasSite, NearbySite } from "../atlas/atlas.ts";
import { directionOf } from "./direction.ts";
import { distanceRange } from "./distance-range.ts";

/** A neighbour with all that its plan says of it. */
export type Neighbour = NearbySite & { readonly site: AtlasSite };

/** How many neighbours of a site are told. */
export const MOST_NEIGHBOURS = 5;

/** Places known no better than to a district say nothing of what is near. */
const NEAR_PRECISIONS: ReadonlySet<AtlasSite["place"]["precision"]> = new Set([
  "building",
  "compound",
  "town",
]);

/**
 * The sites nearest to a site, by the greatest distance that their positions allow; none when the site itself, or
 * another, is known no better than to its district.
 * @param most how many at the most
 */
export function neighbours(
  site: AtlasSite,
  others: readonly AtlasSite[],
  most: number,
): readonly Neighbour[] {
  if (!NEAR_PRECISIONS.has(site.place.precision)) return [];
  return others
    .filter((other) => other.key !== site.key && NEAR_PRECISIONS.has(other.place.precision))
    .flatMap((other) => neighbour(site, other) ?? [])
    .toSorted((a, b) => a.range.toM - b.range.toM || (a.site.key < b.site.key ? -1 : 1))
    .slice(0, most);
}

function neighbour(site: AtlasSite, other: AtlasSite): Neighbour | null {
  const range = distanceRange(
    { position: site.position, radiusM: site.place.radiusM },
    { position: other.position, radiusM: other.place.radiusM },
  );
  if (!range || !site.position || !other.position) return null;
  // Where the two may be one place, no direction can be told.
  const direction =
    range.fromM === 0 ? null : directionOf(bearing([...site.position], [...other.position]));
  return { site: other, range, direction };
}
