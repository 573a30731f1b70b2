import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { LineString, Polygon, Position } from "geojson";
import { nearDistanceM, offsetBy } from "../../domain/places/geodesy.ts";
import type { LonLat } from "../../model/types.ts";
import type { AreaGeometry, PlanBand } from "./plan-scene.ts";

/** Width of a belt of which only the axis is known, on the ground. */
const AXIS_WIDTH_M = 5000;
/** What a band takes up of the breadth of the area for which it stands: less, so that it is no border of it. */
const BREADTH_SHARE = 0.55;
/** A band is longer than wide by at least this. */
const LEAST_SLENDERNESS = 2.5;

/** Rows and columns of points by which an area is sampled, and slices across its length. */
const SAMPLES = 32;
const SLICES = 6;
/** Corners of each rounded end. */
const CAP_STEPS = 8;

/** East and north in metres from an origin. */
type Plane = readonly [east: number, north: number];

/**
 * The soft band that stands for a belt: along the axis that is known, or along the middle of the area that the belt is,
 * from end to end of its longest direction. Null for an area of which nothing is left to sample.
 */
export function bandOf(shape: AreaGeometry | LineString): PlanBand | null {
  if (shape.type === "LineString") {
    return { line: smooth(shape.coordinates.map(lonLat)), widthM: AXIS_WIDTH_M };
  }
  const [origin, points] = samplesOf(shape);
  if (points.length < SLICES) return null;
  const angle = longestDirection(points);
  const turned = points.map((point) => turn(point, -angle));
  const along = turned.map(([east]) => east);
  const [start, end] = [Math.min(...along), Math.max(...along)];
  const length = Math.max(end - start, 1);
  const middles = Array.from({ length: SLICES }, (_, slice) => {
    const [from, to] = [slice, slice + 1].map((step) => start + (length * step) / SLICES);
    const own = turned.filter(([east]) => east >= (from ?? 0) && east <= (to ?? 0));
    return own.length === 0 ? null : middleOf(own);
  }).filter((middle) => middle !== null);
  const [west, south, east, north] = boundsOf(points);
  const cellM2 = ((east - west) * (north - south)) / (SAMPLES - 1) ** 2;
  const breadth = (points.length * cellM2) / length;
  return {
    line: smooth(middles.map((middle) => offsetBy(origin, ...turn(middle, angle)))),
    widthM: Math.round(Math.min(breadth * BREADTH_SHARE, length / LEAST_SLENDERNESS)),
  };
}

/** The ground that a band covers, with rounded ends. @param share of its width */
export function bandShape({ line, widthM }: PlanBand, share = 1): Polygon {
  const half = (widthM * share) / 2;
  const directions = line.map((_, index) => {
    const [from, to] = [line[Math.max(0, index - 1)], line[Math.min(line.length - 1, index + 1)]];
    return from && to ? directionOf(from, to) : 0;
  });
  const side = (turned: number): readonly LonLat[] =>
    line.map((point, index) => beside(point, (directions[index] ?? 0) + turned, half));
  const cap = (at: LonLat | undefined, direction: number): readonly LonLat[] =>
    Array.from({ length: CAP_STEPS - 1 }, (_, step) =>
      at ? beside(at, direction + Math.PI / 2 - (Math.PI * (step + 1)) / CAP_STEPS, half) : null,
    ).filter((point) => point !== null);
  const ring = [
    ...side(Math.PI / 2),
    ...cap(line.at(-1), directions.at(-1) ?? 0),
    ...side(-Math.PI / 2).toReversed(),
    ...cap(line[0], (directions[0] ?? 0) + Math.PI),
  ].map(rounded);
  const [first] = ring;
  return { type: "Polygon", coordinates: [[...ring, ...(first ? [first] : [])].toReversed()] };
}

/** To a metre: what is soft need not say more. */
function rounded([lon, lat]: LonLat): [number, number] {
  return [Number(lon.toFixed(5)), Number(lat.toFixed(5))];
}

function lonLat([lon = 0, lat = 0]: Position): LonLat {
  return [lon, lat];
}

/** Points of a grid that lie in an area, from an origin at its south-west. */
function samplesOf(area: AreaGeometry): readonly [LonLat, readonly Plane[]] {
  const rings = area.type === "Polygon" ? [area.coordinates] : area.coordinates;
  const corners = rings.flatMap(([outer]) => outer ?? []).map(lonLat);
  const [west, south, east, north] = boundsOf(corners);
  const origin: LonLat = [west, south];
  const steps = Array.from({ length: SAMPLES }, (_, step) => (step + 0.5) / SAMPLES);
  const inside = steps.flatMap((down) =>
    steps
      .map((across): LonLat => [west + across * (east - west), south + down * (north - south)])
      .filter((point) => booleanPointInPolygon([...point], area)),
  );
  return [origin, inside.map((point) => fromOrigin(origin, point))];
}

function fromOrigin(origin: LonLat, point: LonLat): Plane {
  const middle = (origin[1] + point[1]) / 2;
  const east = nearDistanceM([origin[0], middle], [point[0], middle]);
  const north = nearDistanceM([origin[0], origin[1]], [origin[0], point[1]]);
  return [point[0] < origin[0] ? -east : east, point[1] < origin[1] ? -north : north];
}

type Box = readonly [west: number, south: number, east: number, north: number];

function boundsOf(points: readonly Plane[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function middleOf(points: readonly Plane[]): Plane {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return [
    sum(points.map(([east]) => east)) / points.length,
    sum(points.map(([, north]) => north)) / points.length,
  ];
}

/** The angle from east of the direction in which points are spread most. */
function longestDirection(points: readonly Plane[]): number {
  const [middleEast, middleNorth] = middleOf(points);
  const apart = points.map(([east, north]) => [east - middleEast, north - middleNorth] as const);
  const sum = (of: (point: Plane) => number) =>
    apart.reduce((total, point) => total + of(point), 0);
  const both = sum(([east, north]) => east * north);
  const difference = sum(([east, north]) => east * east - north * north);
  return Math.atan2(2 * both, difference) / 2;
}

function turn([east, north]: Plane, angle: number): Plane {
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  return [east * cosine - north * sine, east * sine + north * cosine];
}

/** The angle from east of the way from one position to another. */
function directionOf(from: LonLat, to: LonLat): number {
  const [east, north] = fromOrigin(from, to);
  return Math.atan2(north, east);
}

function beside(point: LonLat, angle: number, metres: number): LonLat {
  return offsetBy(point, Math.cos(angle) * metres, Math.sin(angle) * metres);
}

/** A line without corners, its ends where they were: corners are cut, and what is left of them again. */
function smooth(line: readonly LonLat[], times = 2): readonly LonLat[] {
  if (times === 0 || line.length < 3) return line.map(rounded);
  const cut = line.slice(1).flatMap((to, index): readonly LonLat[] => {
    const from = line[index] ?? to;
    return [between(from, to, 0.25), between(from, to, 0.75)];
  });
  const [first, last] = [line[0], line.at(-1)];
  return smooth([...(first ? [first] : []), ...cut, ...(last ? [last] : [])], times - 1);
}

function between(from: LonLat, to: LonLat, share: number): LonLat {
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}
