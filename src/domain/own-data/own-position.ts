import type { Position } from "geojson";
import type { OwnFaultKind } from "./own-data.ts";

/** The part of the world that Web Mercator shows (EPSG:3857), in degrees of latitude. */
const MERCATOR_LATITUDE = 85.06;
/** Bounds of China in degrees, with its seas. */
const CHINA = { west: 73, south: 3, east: 136, north: 54 } as const;

const isInChina = (lon: number, lat: number): boolean =>
  lon >= CHINA.west && lon <= CHINA.east && lat >= CHINA.south && lat <= CHINA.north;

/**
 * What is wrong with a position in degrees, longitude first; null when it can be shown. One that lies in China only with
 * its two numbers exchanged is taken for a slip.
 */
export function positionFault(lon: number, lat: number): OwnFaultKind | null {
  if (!Number.isFinite(lon) || !Number.isFinite(lat)) return "not-number";
  if (isInChina(lat, lon)) return "swapped";
  return Math.abs(lon) > 180 || Math.abs(lat) > MERCATOR_LATITUDE ? "out-of-range" : null;
}

/** Longitude and latitude of a GeoJSON position, whatever else it has (RFC 7946, 3.1.1); null where they are none. */
export function readPosition(value: unknown): Position | null {
  if (!Array.isArray(value)) return null;
  const [lon, lat] = value as readonly unknown[];
  return typeof lon === "number" && typeof lat === "number" ? [lon, lat] : null;
}
