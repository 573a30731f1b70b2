import type { Camera } from "../../state/view.ts";
import type { LonLat } from "../../model/types.ts";
import { type Box, fromPixel, type Padding, type Size } from "./project.ts";

/** Side of the squares by which room is taken, in pixels. */
export const SQUARE = 28;

/** A square in which no name may stand, by the point that its middle or the middle of one of its sides lies on. */
export type ClearSquare = {
  readonly at: LonLat;
  /** The side of the square at the point, as engines name it: `bottom` for a square above the point. */
  readonly anchor: "center" | "top" | "bottom" | "left" | "right";
};

/**
 * Squares that keep names off what stands over the map and off its edges, where they would be cut: over the boxes, and
 * around all that is seen. Each hangs on a point within the view, since engines know nothing of what lies beyond.
 * @param padding what a sheet covers @param boxes what stands over the map, in pixels of it
 */
export function clearSquares(
  camera: Camera,
  size: Size,
  padding: Padding,
  boxes: readonly Box[],
): readonly ClearSquare[] {
  const [left, top] = [padding.left, padding.top];
  const [right, bottom] = [size.width - padding.right, size.height - padding.bottom];
  if (right - left < SQUARE || bottom - top < SQUARE) return [];
  const square = (x: number, y: number, anchor: ClearSquare["anchor"]): ClearSquare => ({
    at: fromPixel([x, y], camera, size),
    anchor,
  });
  return [
    ...steps(left, right).flatMap((x) => [square(x, top, "bottom"), square(x, bottom, "top")]),
    ...steps(top, bottom).flatMap((y) => [square(left, y, "right"), square(right, y, "left")]),
    ...boxes.flatMap((box) =>
      steps(Math.max(box.left, left), Math.min(box.right, right)).flatMap((x) =>
        steps(Math.max(box.top, top), Math.min(box.bottom, bottom)).map((y) =>
          square(x, y, "center"),
        ),
      ),
    ),
  ];
}

/** Middles of as few squares as cover a stretch, from end to end of it. */
function steps(from: number, to: number): readonly number[] {
  const length = to - from;
  if (length <= 0) return [];
  if (length <= SQUARE) return [(from + to) / 2];
  const count = Math.ceil(length / SQUARE);
  const step = (length - SQUARE) / (count - 1);
  return Array.from({ length: count }, (_, index) => from + SQUARE / 2 + step * index);
}
