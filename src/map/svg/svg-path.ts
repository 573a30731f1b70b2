import type { Geometry, Position } from "geojson";
import type { Camera } from "../../state/view.ts";
import { type Pixel, type Size, toMercator, worldSize } from "../camera/project.ts";
import { thinLine } from "./thin-line.ts";

/** Whatever is drawn is laid out from this origin and moved as a whole. */
export const ORIGIN = toMercator([116, 28]);
/** Paths are written once, in pixels of this zoom, and scaled as a whole afterwards. */
export const PATH_ZOOM = 14;

/** At what size a path is written, and how far it may stray. */
export type PathDetail = {
  /** Zoom of which its whole pixels are. */
  readonly zoom: number;
  /** How far from where it was it may run, in these pixels, to have fewer corners. */
  readonly slack: number;
};

const FULL: PathDetail = { zoom: PATH_ZOOM, slack: 0 };

/**
 * The `d` of a line or area in whole pixels of a zoom, from `ORIGIN`.
 * @param detail left out for what is to be drawn within `cameraTransform`
 */
export function svgPath(geometry: Geometry, detail: PathDetail = FULL): string {
  const line = (positions: readonly Position[]) => linePath(positions, detail);
  const ring = (positions: readonly Position[]) => closed(line(positions));
  switch (geometry.type) {
    case "LineString":
      return line(geometry.coordinates);
    case "MultiLineString":
      return geometry.coordinates.map(line).join("");
    case "Polygon":
      return geometry.coordinates.map(ring).join("");
    case "MultiPolygon":
      return geometry.coordinates.flat().map(ring).join("");
    default:
      return "";
  }
}

/** The `transform` that brings paths to where the camera shows them. @param written zoom at which they are written */
export function cameraTransform(camera: Camera, size: Size, written = PATH_ZOOM): string {
  const scale = worldSize(camera.zoom);
  const [x, y] = toMercator([camera.lon, camera.lat]);
  const left = (ORIGIN[0] - x) * scale + size.width / 2;
  const top = (ORIGIN[1] - y) * scale + size.height / 2;
  return `translate(${left.toFixed(2)} ${top.toFixed(2)}) scale(${scale / worldSize(written)})`;
}

/** A ring; none where all that is left of it is a line there and back. */
const closed = (path: string): string => (path.split("l").length > 3 ? `${path}Z` : "");

/** Relative whole-pixel steps: a third of the length of absolute ones. Nothing where all is one pixel. */
function linePath(positions: readonly Position[], { zoom, slack }: PathDetail): string {
  const scale = worldSize(zoom);
  const whole = positions.map(([lon = 0, lat = 0]): Pixel => {
    const [x, y] = toMercator([lon, lat]);
    return [Math.round((x - ORIGIN[0]) * scale), Math.round((y - ORIGIN[1]) * scale)];
  });
  let path = "";
  let before: Pixel | null = null;
  for (const [x, y] of slack > 0 ? thinLine(whole, slack) : whole) {
    if (before === null) path += `M${x} ${y}`;
    else if (x !== before[0] || y !== before[1]) path += `l${x - before[0]} ${y - before[1]}`;
    before = [x, y];
  }
  return path.includes("l") ? path : "";
}
