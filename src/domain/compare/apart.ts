import { distance } from "@turf/distance";
import {
  distanceRange,
  type DistanceRange,
  type UncertainPosition,
} from "../places/distance-range.ts";

/** How far two places are apart: as the data put them, and the least and most that both precisions allow. */
export type Apart = DistanceRange & { readonly betweenM: number };

/** Great-circle distance (haversine formula, by turf) with its range; null unless both are placed and it is known how well. */
export function apartOf(a: UncertainPosition, b: UncertainPosition): Apart | null {
  const range = distanceRange(a, b);
  if (!range || !a.position || !b.position) return null;
  const betweenM = distance([...a.position], [...b.position], { units: "meters" });
  return { ...range, betweenM };
}
