import type { Geometry, Position } from "geojson";
import type { Camera } from "../../state/view.ts";
import { type Size, toMercator, worldSize } from "../camera/project.ts";

/** Whatever is drawn is laid out from this origin and moved as a whole. */
export const ORIGIN = toMercator([116, 28]);
/** Paths are written once, in pixels of this zoom, and scaled as a whole afterwards. */
const PATH_ZOOM = 14;
const PATH_SCALE = worldSize(PATH_ZOOM);

/** The `d` of a line or area, to be drawn within `cameraTransform`. */
export function svgPath(geometry: Geometry): string {
  switch (geometry.type) {
    case "LineString":
      return linePath(geometry.coordinates);
    case "MultiLineString":
      return geometry.coordinates.map(linePath).join("");
    case "Polygon":
      return geometry.coordinates.map(ringPath).join("");
    case "MultiPolygon":
      return geometry.coordinates.flat().map(ringPath).join("");
    default:
      return "";
  }
}

/** The `transform` that brings paths to where the camera shows them. */
export function cameraTransform(camera: Camera, size: Size): string {
  const scale = worldSize(camera.zoom);
  const [x, y] = toMercator([camera.lon, camera.lat]);
  const left = (ORIGIN[0] - x) * scale + size.width / 2;
  const top = (ORIGIN[1] - y) * scale + size.height / 2;
  return `translate(${left.toFixed(2)} ${top.toFixed(2)}) scale(${scale / PATH_SCALE})`;
}

const ringPath = (positions: readonly Position[]): string => `${linePath(positions)}Z`;

/** Relative whole-pixel steps: a third of the length of absolute ones. */
function linePath(positions: readonly Position[]): string {
  let path = "";
  let before: readonly [number, number] | null = null;
  for (const [lon = 0, lat = 0] of positions) {
    const [unitX, unitY] = toMercator([lon, lat]);
    const x = Math.round((unitX - ORIGIN[0]) * PATH_SCALE);
    const y = Math.round((unitY - ORIGIN[1]) * PATH_SCALE);
    if (before === null) path += `M${x} ${y}`;
    else if (x !== before[0] || y !== before[1]) path += `l${x - before[0]} ${y - before[1]}`;
    before = [x, y];
  }
  return path;
}
