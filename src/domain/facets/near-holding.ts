import { distanceRange, type UncertainPosition } from "../places/distance-range.ts";

/** Whether something holds of a thing: a place that is not known exactly may lie inside what is asked for, or not. */
export type Holding = "yes" | "perhaps" | "no";

/**
 * Whether a thing lies within so many kilometres of a place, as far as both are known: surely where even the greatest
 * distance that their radii allow is no more, perhaps where only the least is. What has no place is nowhere near.
 */
export function nearHolding(
  places: readonly UncertainPosition[],
  centre: UncertainPosition | null,
  km: number,
): Holding {
  const ranges =
    centre === null ? [] : places.flatMap((place) => distanceRange(place, centre) ?? []);
  if (ranges.some(({ toM }) => toM <= km * 1000)) return "yes";
  return ranges.some(({ fromM }) => fromM <= km * 1000) ? "perhaps" : "no";
}
