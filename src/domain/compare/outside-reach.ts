import { bearing } from "@turf/bearing";
import type { LonLat } from "../../model/types.ts";
import { kilometres } from "./spread-of-points.ts";

export type Reach = {
  /** Mean great-circle distance in kilometres. */
  readonly meanKm: number;
  /** Mean direction, clockwise from north, from 0 to less than 360 degrees. */
  readonly bearing: number;
  /** How much the directions agree: 1 when all are the same, 0 when they cancel out. */
  readonly agreement: number;
};

/**
 * How far and in which direction the other ends of links lie: mean distance, circular mean of the initial bearings and its
 * resultant length. Null without links. Source: Mardia and Jupp, "Directional Statistics" (2000).
 */
export function outsideReach(from: LonLat, farEnds: readonly LonLat[]): Reach | null {
  if (farEnds.length === 0) return null;
  let km = 0;
  let east = 0;
  let north = 0;
  for (const end of farEnds) {
    const angle = (bearing(from as [number, number], end as [number, number]) * Math.PI) / 180;
    km += kilometres(from, end);
    east += Math.sin(angle);
    north += Math.cos(angle);
  }
  const mean = (Math.atan2(east, north) * 180) / Math.PI;
  return {
    meanKm: km / farEnds.length,
    bearing: (mean + 360) % 360,
    agreement: Math.hypot(east, north) / farEnds.length,
  };
}
