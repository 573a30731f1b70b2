import type { Camera } from "../../state/view.ts";
import { clampCamera, type Frame } from "../camera/camera.ts";
import { fromPixel, type Pixel, type Size, toPixel } from "../camera/project.ts";

/** The camera moved by so many pixels. */
export function pannedBy(camera: Camera, size: Size, [right, down]: Pixel): Camera {
  const [lon, lat] = fromPixel([size.width / 2 + right, size.height / 2 + down], camera, size);
  return { ...camera, lon, lat };
}

/** The camera so many levels nearer, what stands at the pixel `at` staying there. */
export function zoomedAt(
  camera: Camera,
  { size, limits }: Pick<Frame, "size" | "limits">,
  at: Pixel,
  levels: number,
): Camera {
  const { zoom } = clampCamera({ ...camera, zoom: camera.zoom + levels }, limits);
  const nearer = { ...camera, zoom };
  const [x, y] = toPixel(fromPixel(at, camera, size), nearer, size);
  return pannedBy(nearer, size, [x - at[0], y - at[1]]);
}

const LEVELS_PER_PIXEL = 1 / 450;
const PIXELS_PER_LINE = 40;
/** One event of a wheel, however fast, goes no further than this. */
const MOST_LEVELS = 1;

/** Levels that a turn of the wheel zooms: turned away from the hand, nearer. Pinches come as fine turns with Ctrl. */
export function wheelLevels({ deltaY, deltaMode, ctrlKey }: WheelTurn): number {
  const pixels = deltaMode === 0 ? deltaY : deltaY * PIXELS_PER_LINE;
  const levels = -pixels * LEVELS_PER_PIXEL * (ctrlKey ? 4 : 1);
  return Math.min(MOST_LEVELS, Math.max(-MOST_LEVELS, levels));
}

export type WheelTurn = Pick<WheelEvent, "deltaY" | "deltaMode" | "ctrlKey">;
