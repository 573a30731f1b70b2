import type { LonLat } from "../../model/types.ts";
import type { Camera } from "../../state/view.ts";
import {
  type Bounds,
  fromMercator,
  type Padding,
  type Pixel,
  type Size,
  toMercator,
  worldSize,
} from "./project.ts";

/** Where the middle of the map may go: the plans and their neighbours. */
const CAMERA_BOUNDS: Bounds = [108, 19.5, 124.5, 35.5];
/** All five regions fit a phone above its half-open sheet. */
export const MIN_ZOOM = 3.25;
export const MAX_ZOOM = 16;

/** Least room around a mark that counts as visible, in pixels. */
const KEEP_MARGIN = 48;
/** A viewport smaller than this after padding is no use: the padding is then left out. */
const LEAST_SIDE = 80;

const clamp = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value));

/** A camera within the bounds of the map. */
export function clampCamera(camera: Camera): Camera {
  const [west, south, east, north] = CAMERA_BOUNDS;
  return {
    zoom: clamp(camera.zoom, MIN_ZOOM, MAX_ZOOM),
    lat: clamp(camera.lat, south, north),
    lon: clamp(camera.lon, west, east),
  };
}

/** Two cameras are the same when a reader could not tell them apart. */
export function sameCamera(a: Camera, b: Camera): boolean {
  const tolerance = 2 / worldSize(Math.max(a.zoom, b.zoom));
  const [ax, ay] = toMercator([a.lon, a.lat]);
  const [bx, by] = toMercator([b.lon, b.lat]);
  return (
    Math.abs(a.zoom - b.zoom) < 0.01 &&
    Math.abs(ax - bx) < tolerance &&
    Math.abs(ay - by) < tolerance
  );
}

/** Camera that shows all of the bounds in what the padding leaves free. */
export function fitBounds(
  bounds: Bounds,
  size: Size,
  padding: Padding,
  maxZoom: number = MAX_ZOOM,
): Camera {
  const room = usablePadding(size, padding);
  const [left, top] = toMercator([bounds[0], bounds[3]]);
  const [right, bottom] = toMercator([bounds[2], bounds[1]]);
  const width = Math.max(size.width - room.left - room.right, 1);
  const height = Math.max(size.height - room.top - room.bottom, 1);
  const scale = Math.min(
    width / Math.max(right - left, 1e-9),
    height / Math.max(bottom - top, 1e-9),
  );
  const zoom = clamp(Math.log2(scale / worldSize(0)), MIN_ZOOM, maxZoom);
  return centreOn([(left + right) / 2, (top + bottom) / 2], zoom, room);
}

/** Camera that puts a position into the middle of what the padding leaves free. */
export function showPosition(position: LonLat, zoom: number, size: Size, padding: Padding): Camera {
  return centreOn(toMercator(position), zoom, usablePadding(size, padding));
}

/** How far a mark must move to stand in the part of the map that nothing covers; null when it does already. */
export function shiftIntoView([x, y]: Pixel, size: Size, padding: Padding): Pixel | null {
  const room = usablePadding(size, padding);
  const shift = (at: number, least: number, most: number): number => {
    const margin = Math.min(KEEP_MARGIN, (most - least) / 2);
    return clamp(at, least + margin, most - margin) - at;
  };
  const shiftX = shift(x, room.left, size.width - room.right);
  const shiftY = shift(y, room.top, size.height - room.bottom);
  return shiftX === 0 && shiftY === 0 ? null : [shiftX, shiftY];
}

function centreOn([x, y]: Pixel, zoom: number, room: Padding): Camera {
  const scale = worldSize(zoom);
  const [lon, lat] = fromMercator([
    x + (room.right - room.left) / 2 / scale,
    y + (room.bottom - room.top) / 2 / scale,
  ]);
  return clampCamera({ zoom, lat, lon });
}

function usablePadding(size: Size, padding: Padding): Padding {
  const wide = size.width - padding.left - padding.right >= LEAST_SIDE;
  const high = size.height - padding.top - padding.bottom >= LEAST_SIDE;
  return {
    left: wide ? padding.left : 0,
    right: wide ? padding.right : 0,
    top: high ? padding.top : 0,
    bottom: high ? padding.bottom : 0,
  };
}
