import type { LonLat } from "../../model/types.ts";
import type { Pixel } from "../camera/project.ts";

/** How near to a mark a tap must fall, in pixels: half a target of 48. */
const TAP_RADIUS = 24;
/** The pointer is exact: it must be on the mark, or all but. */
export const HOVER_RADIUS = 14;
/** Marks that differ by less than this in their distance from a tap cannot be told apart by it. */
const TIE = 8;

type Pickable = { readonly key: string; readonly position: LonLat };

export type Picked =
  | { readonly kind: "nothing" }
  | { readonly kind: "one"; readonly key: string }
  | { readonly kind: "stack"; readonly keys: readonly string[] };

/** Keys of the marks around a pixel, nearest first. */
export function marksAround(
  marks: readonly Pickable[],
  toPixel: (position: LonLat) => Pixel,
  at: Pixel,
  radius: number,
): readonly { readonly key: string; readonly distance: number }[] {
  return marks
    .map(({ key, position }) => {
      const [x, y] = toPixel(position);
      return { key, distance: Math.hypot(x - at[0], y - at[1]) };
    })
    .filter(({ distance }) => distance <= radius)
    .toSorted((a, b) => a.distance - b.distance);
}

/** What a tap means: one mark, several that it cannot tell apart, or none. */
export function pickMarks(
  marks: readonly Pickable[],
  toPixel: (position: LonLat) => Pixel,
  at: Pixel,
  radius: number = TAP_RADIUS,
): Picked {
  const around = marksAround(marks, toPixel, at, radius);
  const [nearest] = around;
  if (!nearest) return { kind: "nothing" };
  const tied = around.filter(({ distance }) => distance <= nearest.distance + TIE);
  if (tied.length === 1) return { kind: "one", key: nearest.key };
  return { kind: "stack", keys: tied.map(({ key }) => key) };
}
