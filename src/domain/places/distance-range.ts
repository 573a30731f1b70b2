import { distance } from "@turf/distance";
import type { LonLat } from "../../model/types.ts";

/** A position with the radius in metres within which the true place lies. */
export type UncertainPosition = {
  readonly position: LonLat | null;
  readonly radiusM: number | null;
};

/** The least and the greatest distance that two uncertain positions allow. */
export type DistanceRange = { readonly fromM: number; readonly toM: number };

/**
 * The distance between two places as a range: the great-circle distance (haversine formula, by turf) less and plus both
 * radii. Null unless both are placed and it is known how well.
 */
export function distanceRange(a: UncertainPosition, b: UncertainPosition): DistanceRange | null {
  if (!a.position || !b.position || a.radiusM === null || b.radiusM === null) return null;
  const between = distance([...a.position], [...b.position], { units: "meters" });
  const slack = a.radiusM + b.radiusM;
  return { fromM: Math.max(0, between - slack), toM: between + slack };
}
