import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import { presimplify, sphericalTriangleArea } from "topojson-simplify";
import type { Arc, GeometryCollection, Topology } from "topojson-specification";
import type { AbroadLand } from "../../src/domain/places/ground-parts.ts";
import { readBoundaries } from "../boundaries.ts";
import { onGrid } from "./arcs.ts";
import { southChinaSeaLine } from "./boundary-arcs.ts";

const require = createRequire(import.meta.url);

/**
 * Where the country's land border meets the sea, on the far bank: the mouths of the Yalu and of the Beilun. Between
 * them the coast of the mainland is the boundary package's alone.
 */
const YALU_MOUTH: Position = [124.405, 39.866];
const BEILUN_MOUTH: Position = [107.927, 21.499];
/** From the one to the other well behind the coast and within the country: land abroad goes on beneath ours so far. */
const INLAND: readonly Position[] = [
  [124.2, 41.8],
  [113, 42],
  [107, 23.5],
];
/** A point about which the strokes of the line in the South China Sea go round. */
const SOUTH_CHINA_SEA: Position = [114.5, 13.5];

/** Triangles below this area, in km², are cut off: what lies near is seen at the map's widest, the rest at its edge. */
const NEAR_KM2 = 350;
const FAR_KM2 = 15_000;
/** What lies near: west, south, east, north in degrees. */
const NEAR = [65, -2, 150, 62] as const;
/** Side of a cell of the grid in degrees, about 2 km: nothing abroad is told more exactly. */
const CELL = 0.02;
/** Side of the cells, in degrees, in which a foreign island must keep apart from our coast. */
const APART = 0.2;

const EARTH_RADIUS_KM = 6371.0088;

type Ring = readonly Position[];

/**
 * Land beyond the country, coarse, without borders or names (Natural Earth 1:50m, public domain, as the package
 * `world-atlas` has it). What that source has of the country's coast, of its islands and within its line in the South
 * China Sea is left out: there the boundary package alone says what is land.
 */
export function cutAbroad(): AbroadLand {
  const isOurs = ownIslands();
  const parts = worldLand().flatMap(([outline = [], ...holes]): readonly Ring[][] => {
    if (isMainland(outline)) return [[withoutOwnCoast(outline), ...holes]];
    return isOurs(outline) ? [] : [[outline, ...holes]];
  });
  return simplify(parts);
}

function worldLand(): readonly Ring[][] {
  const file = require.resolve("world-atlas/land-50m.json");
  const world = JSON.parse(readFileSync(file, "utf8")) as Topology<{ land: GeometryCollection }>;
  return feature(world, world.objects.land).features.flatMap(({ geometry }) => {
    if (geometry.type === "MultiPolygon") return geometry.coordinates;
    return geometry.type === "Polygon" ? [geometry.coordinates] : [];
  });
}

function isMainland(outline: Ring): boolean {
  return [YALU_MOUTH, BEILUN_MOUTH].every(
    (mouth) => distance(nearest(outline, mouth).point, mouth) < 0.1,
  );
}

/** The outline of Eurasia with our coast, from mouth to mouth, led inland instead. */
function withoutOwnCoast(outline: Ring): Ring {
  const open = outline.slice(1);
  const yalu = nearest(open, YALU_MOUTH).index;
  const beilun = nearest(open, BEILUN_MOUTH).index;
  const [first, last] = [Math.min(yalu, beilun), Math.max(yalu, beilun)];
  const within = open.slice(first, last + 1);
  const around = [...open.slice(last), ...open.slice(0, first + 1)];
  // Our coast is the shorter of the two ways round Eurasia.
  const abroad = within.length > around.length ? within : around;
  const endsAtYalu = abroad.at(-1) === open[yalu];
  const inland = endsAtYalu ? INLAND : INLAND.toReversed();
  return [...abroad, ...inland, ...abroad.slice(0, 1)];
}

function nearest(ring: Ring, to: Position): { readonly point: Position; readonly index: number } {
  return ring.reduce(
    (best, point, index) =>
      distance(point, to) < distance(best.point, to) ? { point, index } : best,
    { point: ring[0] ?? [], index: 0 },
  );
}

/** In degrees: good for comparing only. */
function distance([x0 = 0, y0 = 0]: Position, [x1 = 0, y1 = 0]: Position): number {
  return Math.hypot(x1 - x0, y1 - y0);
}

/** Whether an island touches our coast as this source has it, or lies within our line in the South China Sea. */
function ownIslands(): (outline: Ring) => boolean {
  const areas = readBoundaries(1).features.filter(({ properties }) => properties.gb !== "");
  const coast = new Set(
    areas.flatMap(({ geometry }) => ringsOf(geometry).flat()).map((point) => cellOf(point)),
  );
  const claimed = claimedSea();
  return (outline) =>
    outline.some((point) => isBeside(point, coast) || booleanPointInPolygon(point, claimed));
}

function ringsOf(geometry: Polygon | MultiPolygon): readonly Position[][] {
  return geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
}

function cellOf([lon = 0, lat = 0]: Position, east = 0, north = 0): string {
  return `${Math.floor(lon / APART) + east},${Math.floor(lat / APART) + north}`;
}

function isBeside(point: Position, cells: ReadonlySet<string>): boolean {
  const steps = [-1, 0, 1];
  return steps.some((east) => steps.some((north) => cells.has(cellOf(point, east, north))));
}

/** The sea within the strokes of the South China Sea line, in the order in which they go round it. */
function claimedSea(): Polygon {
  const [lon = 0, lat = 0] = SOUTH_CHINA_SEA;
  const bearing = ([x = 0, y = 0]: Position): number => Math.atan2(y - lat, x - lon);
  const ring = southChinaSeaLine()
    .flat()
    .toSorted((a, b) => bearing(a) - bearing(b));
  return { type: "Polygon", coordinates: [[...ring, ...ring.slice(0, 1)]] };
}

/** Each ring cut down by itself: land shares no borders here. Of an island without room nothing is left. */
function simplify(parts: readonly (readonly Ring[])[]): AbroadLand {
  const rings: Arc[] = [];
  const polygons = parts.map((part) => {
    const cut = presimplify(
      { type: "Topology", objects: {}, arcs: part.map((ring) => [...ring]) },
      (triangle) => sphericalTriangleArea(triangle) * EARTH_RADIUS_KM ** 2,
    ).arcs.map(keepSeen);
    return cut.filter((ring) => ring.length > 3).map((ring) => [rings.push(ring) - 1]);
  });
  const land = { type: "MultiPolygon" as const, arcs: polygons.filter((part) => part.length > 0) };
  return onGrid<AbroadLand>({ type: "Topology", arcs: rings, objects: { land } }, CELL);
}

function keepSeen(ring: Arc): Arc {
  return ring
    .filter(([lon = 0, lat = 0, weight = 0]) => {
      const [west, south, east, north] = NEAR;
      const isNear = lon > west && lat > south && lon < east && lat < north;
      return weight >= (isNear ? NEAR_KM2 : FAR_KM2);
    })
    .map(([lon = 0, lat = 0]) => [lon, lat]);
}
