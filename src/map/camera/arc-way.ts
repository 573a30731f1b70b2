import type { LonLat } from "../../model/types.ts";
import { type Pixel, toMercator } from "./project.ts";

/** How high an arc stands above the straight line, as a share of half its length. */
const HEIGHT = 0.24;
/** Arcs longer than this share of the world, some 400 km, stand no higher: near its end one would lead another way. */
const FULL_HEIGHT = 0.012;

/** How high an arc between two places stands, as a share of half its length. */
export function arcHeight(from: LonLat, to: LonLat): number {
  const [[fromX, fromY], [toX, toY]] = [toMercator(from), toMercator(to)];
  const length = Math.hypot(toX - fromX, toY - fromY);
  return HEIGHT * Math.min(1, FULL_HEIGHT / Math.max(length, Number.EPSILON));
}

/** Corners of a way, so many that it looks smooth. */
const STEPS = 48;

/**
 * The arc between two pixels as a line of many corners: half an ellipse on the straight line, on its northern side, as
 * deck.gl's `ArcLayer` draws it lying flat.
 * @param height as a share of half the length; 0 for the straight line
 */
export function arcWay(from: Pixel, to: Pixel, height: number): readonly Pixel[] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  // Upwards on the screen, whichever way it leads.
  const up = dx < 0 ? 1 : -1;
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    // Closer at the ends, where an ellipse turns most.
    const along = (1 - Math.cos((Math.PI * step) / STEPS)) / 2;
    const rise = up * height * Math.sqrt(along * (1 - along));
    return [from[0] + dx * along - dy * rise, from[1] + dy * along + dx * rise];
  });
}
