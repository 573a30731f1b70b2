import type { Camera } from "../../state/view.ts";
import { type Pixel, type Size, toPixel } from "../camera/project.ts";
import { pickMarks, TAP_RADIUS } from "../engine/pick.ts";
import { standsAt } from "../scene/drawn-marks.ts";
import type { DrawnMark } from "../scene/scene-types.ts";

type Tap = {
  readonly camera: Camera;
  readonly size: Size;
  readonly at: Pixel;
  /** What of the drawing it hit. */
  readonly on: EventTarget;
};

/** The marks that a tap means: those on whose place it is, else that on whose name it is. */
export function marksUnder(
  drawn: readonly DrawnMark[],
  { camera, size, at, on }: Tap,
): readonly DrawnMark[] {
  const standing = drawn.filter((mark) => standsAt(mark, camera.zoom));
  const placed = standing.filter(({ type }) => type !== "area");
  const picked = pickMarks(placed, (place) => toPixel(place, camera, size), at, TAP_RADIUS);
  if (picked.length > 0) return picked;
  const named = on instanceof Element ? on.closest("[data-mark]")?.getAttribute("data-mark") : null;
  return standing.filter(({ key }) => key === named);
}
