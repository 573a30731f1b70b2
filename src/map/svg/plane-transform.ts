import type { Camera } from "../../state/view.ts";
import { type Pixel, type Size, toPixel, toMercator, worldSize } from "../camera/project.ts";
import { ORIGIN } from "./svg-path.ts";

/**
 * Where a position stands in the plane of a zoom, in pixels from an origin that never moves: what is laid out in it
 * need not be laid out again when the camera moves at that zoom.
 */
export function toPlane([lon, lat]: readonly [number, number], zoom: number): Pixel {
  const scale = worldSize(zoom);
  const [x, y] = toMercator([lon, lat]);
  return [(x - ORIGIN[0]) * scale, (y - ORIGIN[1]) * scale];
}

/** Where the plane's origin stands on a map of that size. */
export function planeOffset(camera: Camera, size: Size): Pixel {
  const [x, y] = toPlane([camera.lon, camera.lat], camera.zoom);
  return [size.width / 2 - x, size.height / 2 - y];
}

/** The `transform` that makes a drawing for one camera show what another does, marks and names growing with it. */
export function movedTransform(drawn: Camera, shown: Camera, size: Size): string {
  const scale = 2 ** (shown.zoom - drawn.zoom);
  const [x, y] = toPixel([drawn.lon, drawn.lat], shown, size);
  const left = x - (scale * size.width) / 2;
  const top = y - (scale * size.height) / 2;
  return `translate(${left.toFixed(2)} ${top.toFixed(2)}) scale(${scale})`;
}
