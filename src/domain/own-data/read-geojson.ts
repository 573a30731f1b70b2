import type { Position } from "geojson";
import { limitThings } from "./limit-things.ts";
import {
  type FoundThing,
  type OwnFault,
  type OwnFound,
  type OwnGeometry,
  type OwnRead,
  ownFault,
  unread,
} from "./own-data.ts";
import { positionsOf } from "./positions-of.ts";
import { positionFault, readPosition } from "./own-position.ts";

/** Members of the properties that name a thing, the first that is there counts. */
const NAMES = ["nameZh", "name", "名称", "名字", "title", "标题", "nameEn", "Name", "NAME", "id"];

/** How deep the positions of each kind of geometry lie. */
const DEPTHS: Readonly<Record<OwnGeometry["type"], number>> = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
};

type JsonObject = Readonly<Record<string, unknown>>;

/** Reads a GeoJSON text (RFC 7946): a collection, a feature, or a bare geometry. */
export function readGeoJson(text: string): OwnRead {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return unread("not-json", "", error instanceof Error ? error.message : "");
  }
  const features = featuresOf(value);
  if (features === null) return unread("not-geojson");
  const read = features.map((feature, index) => readFeature(feature, `#${index + 1}`));
  return limitThings({
    things: read.flatMap(({ things }) => things),
    faults: read.flatMap(({ faults }) => faults),
  });
}

function featuresOf(value: unknown): readonly unknown[] | null {
  if (!isObject(value)) return null;
  const { type } = value;
  if (type === "FeatureCollection")
    return Array.isArray(value["features"]) ? value["features"] : null;
  if (type === "Feature") return [value];
  const isGeometry =
    typeof type === "string" && (Object.hasOwn(DEPTHS, type) || type === "GeometryCollection");
  return isGeometry ? [{ type: "Feature", properties: null, geometry: value }] : null;
}

function readFeature(feature: unknown, where: string): OwnFound {
  if (!isObject(feature) || feature["type"] !== "Feature") return unread("not-geojson", where);
  const { geometry } = feature;
  if (geometry === null || geometry === undefined) return unread("no-geometry", where);
  const name = nameOf(feature["properties"]);
  return collect(
    partsOf(geometry).map((part) => {
      const read = readGeometry(part, where);
      return "kind" in read ? read : { name, geometry: read };
    }),
  );
}

function collect(found: readonly (FoundThing | OwnFault)[]): OwnFound {
  return {
    things: found.flatMap((each) => ("kind" in each ? [] : [each])),
    faults: found.flatMap((each) => ("kind" in each ? [each] : [])),
  };
}

/** A collection of geometries is several things with one name. */
function partsOf(geometry: unknown): readonly unknown[] {
  if (!isObject(geometry) || geometry["type"] !== "GeometryCollection") return [geometry];
  const { geometries } = geometry;
  return Array.isArray(geometries) ? geometries : [null];
}

function readGeometry(value: unknown, where: string): OwnGeometry | OwnFault {
  if (!isObject(value)) return ownFault("bad-geometry", where);
  const type = Object.keys(DEPTHS).find((known) => known === value["type"]);
  if (type === undefined) return ownFault("bad-geometry", where, String(value["type"]));
  const depth = DEPTHS[type as OwnGeometry["type"]];
  const coordinates = readCoordinates(value["coordinates"], depth);
  if (coordinates === null) return ownFault("bad-geometry", where, type);
  // Its kind and the depth of its positions were just looked at together.
  const geometry = { type, coordinates } as OwnGeometry;
  return coordinatesFault(geometry, where) ?? geometry;
}

function coordinatesFault(geometry: OwnGeometry, where: string): OwnFault | null {
  const positions = positionsOf(geometry);
  if (positions.length === 0) return ownFault("no-geometry", where);
  for (const [lon = Number.NaN, lat = Number.NaN] of positions) {
    const kind = positionFault(lon, lat);
    if (kind) return ownFault(kind, where, `${lon}, ${lat}`);
  }
  return ringsOf(geometry).every(isClosed) ? null : ownFault("open-ring", where);
}

function ringsOf({ type, coordinates }: OwnGeometry): readonly (readonly Position[])[] {
  if (type === "Polygon") return coordinates;
  return type === "MultiPolygon" ? coordinates.flat() : [];
}

/** Positions in lists so deep, without heights; null where something else stands. */
function readCoordinates(value: unknown, depth: number): unknown[] | null {
  if (depth === 0) return readPosition(value);
  if (!Array.isArray(value)) return null;
  const read = value.map((each) => readCoordinates(each, depth - 1));
  return read.includes(null) ? null : read;
}

/** Four positions or more, the last of which is the first (RFC 7946, 3.1.6). */
function isClosed(ring: readonly Position[]): boolean {
  const [first, last] = [ring[0], ring.at(-1)];
  return ring.length >= 4 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

function nameOf(properties: unknown): string | null {
  if (!isObject(properties)) return null;
  const names = NAMES.map((key) => properties[key]);
  const name = names.find((each) => typeof each === "string" && each.trim() !== "");
  return typeof name === "string" ? name.trim().slice(0, 80) : null;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
