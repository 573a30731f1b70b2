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

/** Within what a camera stays. */
export type CameraLimits = {
  /** Where its middle may go. */
  readonly bounds: Bounds;
  /** How far back it may go. */
  readonly minZoom: number;
  /** How near it may go. */
  readonly maxZoom: number;
};

/** A map of that size, what covers it, and the limits of its camera. */
export type Frame = {
  readonly size: Size;
  readonly padding: Padding;
  readonly limits: CameraLimits;
};

/** A map goes back so far at the least, and on a small screen until it shows the whole country. */
const BACK_ZOOM = 3.25;
export const MAX_ZOOM = 16;
/**
 * Over the ground that comes with the atlas a map goes no nearer: there are no streets, and boundaries and shores are 100
 * to 200 m off, which is some twenty pixels here.
 */
export const GROUND_MAX_ZOOM = 13;
/** Zoom from which that is more than the two or three pixels of a line. */
export const INDICATIVE_ZOOM = 10;
/** Room about the country in degrees: what lies at its edge can stand beside a panel. */
const BESIDE = 5;
/** What the country takes up of the map at the lowest zoom. */
const COUNTRY_SHARE = 0.6;
const NORTHERNMOST = 85;

/** Least room around a mark that counts as visible, in pixels. */
const KEEP_MARGIN = 24;
/** A viewport smaller than this after padding is no use: the padding is then left out. */
const LEAST_SIDE = 80;

const clamp = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value));

/** The limits of a camera over a country, or whatever else there is to be shown. */
export function limitsOver(
  extent: Bounds,
  { size, padding }: Pick<Frame, "size" | "padding">,
  maxZoom = GROUND_MAX_ZOOM,
): CameraLimits {
  const room = roomIn(size, usablePadding(size, padding));
  const share = { width: room.width * COUNTRY_SHARE, height: room.height * COUNTRY_SHARE };
  const [west, south, east, north] = extent;
  return {
    bounds: [
      Math.max(west - BESIDE, -180),
      Math.max(south - BESIDE, -NORTHERNMOST),
      Math.min(east + BESIDE, 180),
      Math.min(north + BESIDE, NORTHERNMOST),
    ],
    minZoom: Math.max(0, Math.min(BACK_ZOOM, zoomToFit(extent, share))),
    maxZoom,
  };
}

/** A camera within its limits. */
export function clampCamera(camera: Camera, { bounds, minZoom, maxZoom }: CameraLimits): Camera {
  const [west, south, east, north] = bounds;
  return {
    zoom: clamp(camera.zoom, minZoom, maxZoom),
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
export function fitBounds(bounds: Bounds, { size, padding, limits }: Frame): Camera {
  const room = usablePadding(size, padding);
  const [left, top] = toMercator([bounds[0], bounds[3]]);
  const [right, bottom] = toMercator([bounds[2], bounds[1]]);
  const zoom = clamp(zoomToFit(bounds, roomIn(size, room)), limits.minZoom, limits.maxZoom);
  return centreOn([(left + right) / 2, (top + bottom) / 2], zoom, { padding: room, limits });
}

/** The zoom at which bounds just fit. */
function zoomToFit(bounds: Bounds, { width, height }: Size): number {
  const [left, top] = toMercator([bounds[0], bounds[3]]);
  const [right, bottom] = toMercator([bounds[2], bounds[1]]);
  const scale = Math.min(
    width / Math.max(right - left, 1e-9),
    height / Math.max(bottom - top, 1e-9),
  );
  return Math.log2(scale / worldSize(0));
}

function roomIn(size: Size, padding: Padding): Size {
  return {
    width: Math.max(size.width - padding.left - padding.right, 1),
    height: Math.max(size.height - padding.top - padding.bottom, 1),
  };
}

/** Camera that puts a position into the middle of what the padding leaves free. */
export function showPosition(
  position: LonLat,
  zoom: number,
  { size, padding, limits }: Frame,
): Camera {
  return centreOn(toMercator(position), zoom, { padding: usablePadding(size, padding), limits });
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

function centreOn(
  [x, y]: Pixel,
  zoom: number,
  { padding: room, limits }: Pick<Frame, "padding" | "limits">,
): Camera {
  const scale = worldSize(zoom);
  const [lon, lat] = fromMercator([
    x + (room.right - room.left) / 2 / scale,
    y + (room.bottom - room.top) / 2 / scale,
  ]);
  return clampCamera({ zoom, lat, lon }, limits);
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
