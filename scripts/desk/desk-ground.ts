import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bbox } from "@turf/bbox";
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import type { DeskGround } from "../../src/desk/protocol.ts";
import { labelPoint } from "../../src/map/scene/label-point.ts";
import { areaNames } from "../authored/area-names.ts";
import { adcodeOf, readBoundaries, type Boundary } from "../boundaries.ts";

type Area = Feature<Polygon | MultiPolygon, Boundary>;
type Bounds = DeskGround["region"];

/** Shown beyond the region, as a share of its extent: where a site of a plan lies outside, it lies near. */
const AROUND = 0.6;

/**
 * The ground around a plan's region for placing sites: the boundaries as their source has them, in full detail and not cut to
 * the shore, which the build does and which takes long.
 * @param region adcode of the plan's region
 * @throws when no area has that adcode
 */
export function deskGround(root: string, region: string): DeskGround {
  const names = areaNames(root);
  const own = names.get(region);
  if (!own) throw new Error(`no administrative area has the adcode ${region}`);
  const bounds = boundsOf(own.geometry);
  const around = widened(bounds);
  const [provinces, cities, counties] = ([1, 2, 3] as const).map((level) => near(level, around));
  const borders = [
    ...bordersOf("county", counties ?? []),
    ...bordersOf("city", cities ?? []),
    ...bordersOf("province", provinces ?? []),
  ];
  return {
    region: bounds,
    extent: around,
    regionArea: own.geometry,
    land: (provinces ?? []).map(({ geometry }) => geometry),
    borders,
    water: waterIn(root, around),
    names: [...(counties ?? []), ...(cities ?? [])].flatMap(({ properties, geometry }) => {
      const area = names.get(adcodeOf(properties));
      if (!area) return [];
      const { adcode, nameZh, nameEn } = area;
      return [{ adcode, nameZh, nameEn, label: labelPoint(geometry) }];
    }),
  };
}

function near(level: 1 | 2 | 3, around: Bounds): readonly Area[] {
  return readBoundaries(level).features.filter(
    (area) => area.properties.gb !== "" && meets(boundsOf(area.geometry), around),
  );
}

function bordersOf(
  level: DeskGround["borders"][number]["level"],
  areas: readonly Area[],
): DeskGround["borders"] {
  return areas.map(({ geometry }) => ({
    level,
    geometry: { type: "MultiLineString", coordinates: ringsOf(geometry) },
  }));
}

function ringsOf(geometry: Polygon | MultiPolygon): Position[][] {
  return geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
}

function waterIn(root: string, around: Bounds): DeskGround["water"] {
  const all = JSON.parse(
    readFileSync(join(root, "geo/water.geojson"), "utf8"),
  ) as FeatureCollection;
  return { ...all, features: all.features.filter((water) => meets(boundsOf(water), around)) };
}

function boundsOf(shape: Parameters<typeof bbox>[0]): Bounds {
  const [west, south, east, north] = bbox(shape);
  return [west, south, east, north];
}

function widened([west, south, east, north]: Bounds): Bounds {
  const [x, y] = [(east - west) * AROUND, (north - south) * AROUND];
  return [west - x, south - y, east + x, north + y];
}

function meets(a: Bounds, b: Bounds): boolean {
  return a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];
}
