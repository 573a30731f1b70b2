import type { LonLat } from "../../model/types.ts";
import type { Camera } from "../../state/view.ts";

/** West, south, east, north in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];
export type Pixel = readonly [x: number, y: number];
export type Size = { readonly width: number; readonly height: number };
/** A part of the map, in pixels from its upper left corner. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};
/** Room in pixels at each side of the map that something else covers. */
export type Padding = {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
};

export const NO_PADDING: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

/** Side of the world in pixels at zoom 0: the engine's tiles have 512. */
const WORLD_SIZE = 512;

/**
 * Web Mercator (EPSG:3857, the spherical Mercator of Snyder, Map Projections: A Working Manual, 1987, (7-1) and (7-2)),
 * scaled so that the whole world is the unit square with its origin in the north-west.
 */
export function toMercator([lon, lat]: LonLat): Pixel {
  const sine = Math.sin((lat * Math.PI) / 180);
  return [lon / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** The inverse of `toMercator`. */
export function fromMercator([x, y]: Pixel): LonLat {
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
  return [(x - 0.5) * 360, lat];
}

export function worldSize(zoom: number): number {
  return WORLD_SIZE * 2 ** zoom;
}

/** Where a position stands on a map of that size, the camera's centre being its middle. */
export function toPixel(position: LonLat, camera: Camera, size: Size): Pixel {
  const scale = worldSize(camera.zoom);
  const [x, y] = toMercator(position);
  const [centreX, centreY] = toMercator([camera.lon, camera.lat]);
  return [(x - centreX) * scale + size.width / 2, (y - centreY) * scale + size.height / 2];
}

/** The inverse of `toPixel`. */
export function fromPixel([x, y]: Pixel, camera: Camera, size: Size): LonLat {
  const scale = worldSize(camera.zoom);
  const [centreX, centreY] = toMercator([camera.lon, camera.lat]);
  return fromMercator([
    (x - size.width / 2) / scale + centreX,
    (y - size.height / 2) / scale + centreY,
  ]);
}

/** What a map of that size shows. */
export function visibleBounds(camera: Camera, size: Size): Bounds {
  const [west, north] = fromPixel([0, 0], camera, size);
  const [east, south] = fromPixel([size.width, size.height], camera, size);
  return [west, south, east, north];
}

/** The position so many pixels to the right of another and below it. */
export function positionFrom(corner: LonLat, zoom: number, [right, down]: Pixel): LonLat {
  const [x, y] = toMercator(corner);
  const scale = worldSize(zoom);
  return fromMercator([x + right / scale, y + down / scale]);
}

/** Length of a parallel in metres. */
const parallelM = (lat: number): number => 40_075_016.686 * Math.cos((lat * Math.PI) / 180);

/** Ground metres under a pixel at the camera's latitude. */
export function metresPerPixel({ zoom, lat }: Camera): number {
  return parallelM(lat) / worldSize(zoom);
}

/** The zoom at which a pixel holds so many metres of ground at a latitude. */
export function zoomAtScale(metres: number, lat: number): number {
  return Math.log2(parallelM(lat) / metres / WORLD_SIZE);
}

/** Smallest bounds around both. */
export function joinBounds(a: Bounds, b: Bounds): Bounds {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}
