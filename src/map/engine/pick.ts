import type { LonLat } from "../../model/types.ts";
import type { Pixel } from "../camera/project.ts";
import type { SceneContent } from "../scene/scene-types.ts";

/** How near to a mark a tap must fall, in pixels: half a target of 48. */
export const TAP_RADIUS = 24;
/** The pointer is exact: it must be on the mark, or all but. */
export const HOVER_RADIUS = 16;
/** Marks that stand nearer to each other than this, in pixels, stand on each other: no hand can tell them apart. */
const TIE = 5;

/** What is drawn at a place. */
export type Pickable = { readonly key: string; readonly position: LonLat };

/** Marks around a pixel, nearest first. */
export function marksAround<Mark extends Pickable>(
  marks: readonly Mark[],
  toPixel: (position: LonLat) => Pixel,
  at: Pixel,
  radius: number,
): readonly Mark[] {
  return marks
    .map((mark) => ({ mark, distance: apart(toPixel(mark.position), at) }))
    .filter(({ distance }) => distance <= radius)
    .toSorted((a, b) => a.distance - b.distance)
    .map(({ mark }) => mark);
}

/** What a hand means: the nearest mark, with all that stand on it. None where none is near enough. */
export function pickMarks<Mark extends Pickable>(
  marks: readonly Mark[],
  toPixel: (position: LonLat) => Pixel,
  at: Pixel,
  radius: number,
): readonly Mark[] {
  const around = marksAround(marks, toPixel, at, radius);
  const [nearest] = around;
  if (!nearest) return [];
  const place = toPixel(nearest.position);
  return around.filter(({ position }) => apart(toPixel(position), place) <= TIE);
}

function apart(a: Pixel, b: Pixel): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/** The plan whose locator lies under a pixel; null where there is none, or none are drawn. */
export function locatorAt(
  { locators, captions }: Pick<SceneContent, "locators" | "captions">,
  toPixel: (position: LonLat) => Pixel,
  at: Pixel,
): string | null {
  if (!locators) return null;
  const places = captions.map(({ plan, middle }) => ({ key: plan, position: middle }));
  return marksAround(places, toPixel, at, TAP_RADIUS)[0]?.key ?? null;
}
