import { randomLcg } from "d3-random";
import type { LonLat } from "../../model/types.ts";
import { offsetBy } from "../places/geodesy.ts";

/** Draws numbers from 0 to less than 1, the same ones for the same seed. */
export type Draw = () => number;

/** @param seed a whole number from 1, of 31 bits */
export function seededDraw(seed: number): Draw {
  return randomLcg(seed);
}

/** A place anywhere within the radius of a position, each square metre as likely as any other. */
export function randomPlace(position: LonLat, radiusM: number, draw: Draw): LonLat {
  const distanceM = radiusM * Math.sqrt(draw());
  const angle = 2 * Math.PI * draw();
  return offsetBy(position, distanceM * Math.sin(angle), distanceM * Math.cos(angle));
}
