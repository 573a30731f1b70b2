import { area } from "@turf/area";
import { distance } from "@turf/distance";
import { polygonHull } from "d3-polygon";
import type { LonLat } from "../../model/types.ts";

/** Mean radius of the Earth in kilometres (IUGG), as turf takes it. */
const EARTH_RADIUS_KM = 6371.0088;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const degrees = (angle: number): number => (angle * 180) / Math.PI;

/** Great-circle distance in kilometres: haversine formula. */
export function kilometres(a: LonLat, b: LonLat): number {
  return distance(a as [number, number], b as [number, number]);
}

/** Mean of the longitudes and of the latitudes. Null without points. */
export function meanCentre(points: readonly LonLat[]): LonLat | null {
  if (points.length === 0) return null;
  const lon = points.reduce((total, point) => total + point[0], 0);
  const lat = points.reduce((total, point) => total + point[1], 0);
  return [lon / points.length, lat / points.length];
}

/**
 * Standard distance in kilometres: the root of the mean squared great-circle distance to the mean centre. Null with fewer
 * than two points. Source: Bachi, "Standard distance measures and related methods for spatial analysis" (1962).
 */
export function standardDistanceKm(points: readonly LonLat[]): number | null {
  const centre = meanCentre(points);
  if (centre === null || points.length < 2) return null;
  const squares = points.reduce((total, point) => total + kilometres(point, centre) ** 2, 0);
  return Math.sqrt(squares / points.length);
}

export type Ellipse = {
  readonly areaKm2: number;
  /** Of its long axis, clockwise from north, from 0 to less than 180 degrees. */
  readonly bearing: number;
  /** 1 − short axis / long axis: 0 for a circle. */
  readonly flattening: number;
};

/**
 * Standard deviational ellipse: axes along the eigenvectors of the covariance of the points on a plane about their mean
 * centre (x = R cos φ₀ Δλ, y = R Δφ), half axes √2 times the standard deviations along them. Null with fewer than three
 * points, or when all lie on one spot. Sources: Lefever (1926); Yuill, "The Standard Deviational Ellipse" (1971), with the
 * correction by √2.
 */
export function deviationalEllipse(points: readonly LonLat[]): Ellipse | null {
  const centre = meanCentre(points);
  if (centre === null || points.length < 3) return null;
  const shrink = Math.cos(radians(centre[1]));
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (const [lon, lat] of points) {
    const x = EARTH_RADIUS_KM * shrink * radians(lon - centre[0]);
    const y = EARTH_RADIUS_KM * radians(lat - centre[1]);
    xx += x * x;
    xy += x * y;
    yy += y * y;
  }
  const n = points.length;
  const mean = (xx + yy) / (2 * n);
  const half = Math.hypot((xx - yy) / (2 * n), xy / n);
  if (mean === 0) return null;
  const long = Math.sqrt(2 * (mean + half));
  const short = Math.sqrt(Math.max(0, 2 * (mean - half)));
  // Twice the angle from east, counter-clockwise, of the long axis.
  const fromEast = degrees(Math.atan2(2 * xy, xx - yy)) / 2;
  return {
    areaKm2: Math.PI * long * short,
    bearing: (((90 - fromEast) % 180) + 180) % 180,
    flattening: 1 - short / long,
  };
}

/**
 * Area in square kilometres of the convex hull of the points in degrees, on the sphere (Chamberlain and Duquette, 2007, by
 * turf). Null when the points span no area.
 */
export function hullAreaKm2(points: readonly LonLat[]): number | null {
  const hull = polygonHull(points.map(([lon, lat]) => [lon, lat] as [number, number]));
  const [first] = hull ?? [];
  if (!hull || !first) return null;
  return area({ type: "Polygon", coordinates: [[...hull, first]] }) / 1e6;
}

/**
 * Nearest-neighbour ratio: the mean great-circle distance to the nearest other point as a share of that of as many points
 * strewn at random over the area, 0.5 √(A/n). 1 is random, less is clustered, up to 2.149 even. Without a correction at the
 * edge, where neighbours outside the area are missing: it errs towards even. Null with fewer than two points or
 * without an area. Source: Clark and Evans, "Distance to Nearest Neighbor", Ecology 35 (1954).
 */
export function nearestNeighbourRatio(
  points: readonly LonLat[],
  areaKm2: number | null,
): number | null {
  if (areaKm2 === null || points.length < 2) return null;
  const byLatitude = points.toSorted((a, b) => a[1] - b[1]);
  const total = byLatitude.reduce((sum, _, index) => sum + nearestKm(byLatitude, index), 0);
  const expected = 0.5 * Math.sqrt(areaKm2 / points.length);
  return total / points.length / expected;
}

/** Distance to the nearest other point; points further off in latitude alone need not be measured. */
function nearestKm(byLatitude: readonly LonLat[], index: number): number {
  const from = byLatitude[index];
  let nearest = Infinity;
  if (!from) return nearest;
  for (const step of [1, -1]) {
    for (let other = index + step; ; other += step) {
      const to = byLatitude[other];
      if (!to || EARTH_RADIUS_KM * radians(Math.abs(to[1] - from[1])) > nearest) break;
      nearest = Math.min(nearest, kilometres(from, to));
    }
  }
  return nearest;
}
