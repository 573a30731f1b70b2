import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { merge } from "topojson-client";
import { topology } from "topojson-server";
import type { Topology } from "topojson-specification";
import { provinceOf } from "../../src/domain/atlas/province-of.ts";
import {
  type AreaGeometry,
  type AreaProperties,
  type Collection,
  layerOfAdcode,
} from "../../src/domain/places/ground.ts";
import { adcodeOf, readBoundaries } from "../boundaries.ts";

/** Rings of whole cells from the first point on, each as far from the one before: [x, y, eastward, northward, ...]. */
type WrittenPolygons = readonly (readonly (readonly number[])[])[];

/** An area at the coast as `geo/coast/` has it, by adcode: what it has of land, and islets that the package has not. */
export type Coast = ReadonlyMap<
  string,
  { readonly parts: WrittenPolygons; readonly islets: WrittenPolygons }
>;

export type Areas = FeatureCollection<MultiPolygon, AreaProperties>;

/** The areas of the boundary package, clipped to the land and on one grid: neighbours have their points in common. */
export type LandAreas = {
  /** Without islets: those matter only from near. */
  readonly provinces: Areas;
  readonly cities: Areas;
  /** Cities and counties with their islets. */
  readonly nearCities: Areas;
  readonly counties: Areas;
  /** One a province that has any. */
  readonly islets: Areas;
};

/** Cells of a degree, as `scripts/cut-coast.py` has them: about a metre. */
const CELLS = 100_000;

type Coordinates = Position[][][];
type Level = 1 | 2 | 3;

/** @param root of the repository */
export function readCoast(root: string): Coast {
  const folder = join(root, "geo", "coast");
  const files = readdirSync(folder).toSorted();
  return new Map(
    files.flatMap((file) =>
      Object.entries(JSON.parse(readFileSync(join(folder, file), "utf8")) as object),
    ),
  ) as Coast;
}

/** Every area of the country that ends at the shore, and wider ones as the union of the counties in them. */
export function landAreas(coast: Coast): LandAreas {
  const mainland = leaves(coast, false);
  const whole = leaves(coast, true);
  return {
    provinces: unions(1, mainland, coast),
    cities: unions(2, mainland, coast),
    nearCities: unions(2, whole, coast),
    counties: collection(
      [...whole.byAdcode].filter(([adcode]) => layerOfAdcode(adcode) === "counties"),
    ),
    islets: isletsByProvince(coast),
  };
}

type Leaves = {
  readonly byAdcode: ReadonlyMap<string, Coordinates>;
  readonly topology: Topology<{ leaves: Collection<AreaGeometry> }>;
};

/** The areas of the third level, which fill the country. */
function leaves(coast: Coast, withIslets: boolean): Leaves {
  const byAdcode = new Map(
    own(3).map(({ properties, geometry }) => {
      const adcode = adcodeOf(properties);
      const clipped = coast.get(adcode);
      if (!clipped) return [adcode, onCells(geometry)] as const;
      const polygons = withIslets ? [...clipped.parts, ...clipped.islets] : clipped.parts;
      return [adcode, decode(polygons)] as const;
    }),
  );
  const atCoast = new Set([...coast.keys()].map(provinceOf));
  // Elsewhere the source's own unions hold.
  const joined = [...byAdcode].filter(([adcode]) => atCoast.has(provinceOf(adcode)));
  return {
    byAdcode,
    topology: topology({ leaves: collection(joined) }) as unknown as Leaves["topology"],
  };
}

/** Areas of one level by its own adcodes: the source repeats municipalities at the second level. */
function unions(level: 1 | 2, { byAdcode, topology: shared }: Leaves, coast: Coast): Areas {
  const layer = level === 1 ? "provinces" : "cities";
  const digits = level * 2;
  const changed = new Set([...coast.keys()].map((adcode) => adcode.slice(0, digits)));
  const within = new Map<string, AreaGeometry[]>();
  for (const leaf of shared.objects.leaves.geometries) {
    const key = leaf.properties.adcode.slice(0, digits);
    within.set(key, [...(within.get(key) ?? []), leaf]);
  }
  const areas = own(level)
    .map(({ properties, geometry }) => [adcodeOf(properties), geometry] as const)
    .filter(([adcode]) => layerOfAdcode(adcode) === layer)
    .map(([adcode, geometry]): readonly [string, Coordinates] => {
      const key = adcode.slice(0, digits);
      if (!changed.has(key)) return [adcode, onCells(geometry)];
      const known = byAdcode.get(adcode);
      return [adcode, known ?? merge(shared, within.get(key) ?? []).coordinates];
    });
  return collection(areas);
}

function isletsByProvince(coast: Coast): Areas {
  const byProvince = new Map<string, Coordinates>();
  for (const [adcode, { islets }] of coast) {
    if (islets.length === 0) continue;
    const province = provinceOf(adcode);
    byProvince.set(province, [...(byProvince.get(province) ?? []), ...decode(islets)]);
  }
  return collection([...byProvince]);
}

function own(level: Level) {
  return readBoundaries(level).features.filter(({ properties }) => properties.gb !== "");
}

function collection(areas: readonly (readonly [string, Coordinates])[]): Areas {
  const features = areas.map(([adcode, coordinates]): Feature<MultiPolygon, AreaProperties> => ({
    type: "Feature",
    properties: { adcode },
    geometry: { type: "MultiPolygon", coordinates },
  }));
  return { type: "FeatureCollection", features };
}

function onCells(geometry: Polygon | MultiPolygon): Coordinates {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return polygons.map((rings) =>
    rings.map((ring) => ring.map((point) => point.map((value) => cellOf(value) / CELLS))),
  );
}

/** Rounded half up, as the script does it. */
function cellOf(degrees: number): number {
  return Math.floor(degrees * CELLS + 0.5);
}

function decode(polygons: WrittenPolygons): Coordinates {
  return polygons.map((rings) => rings.map(decodeRing));
}

function decodeRing(steps: readonly number[]): Position[] {
  let [x, y] = [0, 0];
  return Array.from({ length: steps.length / 2 }, (_, index) => {
    x += steps[2 * index] ?? 0;
    y += steps[2 * index + 1] ?? 0;
    return [x / CELLS, y / CELLS];
  });
}
