import type { Feature, FeatureCollection, MultiPolygon, Position } from "geojson";
import { presimplify, sphericalTriangleArea } from "topojson-simplify";
import { cleanGeometry } from "../../src/domain/export/clean-geometry.ts";
import type {
  LandmarkFeature,
  WaterFeature,
  WaterProperties,
} from "../../src/domain/places/ground-features.ts";
import { provinceOf } from "../../src/domain/atlas/province-of.ts";
import { flowAngle } from "./flow-angle.ts";
import { boundaryContains } from "../boundaries.ts";
import { labelPoint } from "../../src/map/scene/label-point.ts";

/** What people have written of waters and landmarks: `geo/water.geojson` and `geo/landmarks.geojson`. */
export type Orientation = {
  readonly water: FeatureCollection<MultiPolygon, WaterProperties>;
  readonly landmarks: FeatureCollection<LandmarkFeature["geometry"], LandmarkFeature["properties"]>;
};

export type Oriented = {
  readonly water: readonly WaterFeature[];
  readonly landmarks: readonly LandmarkFeature[];
};

/** What is shown at a lower zoom than this stands in the country's own file. */
const FAR_ZOOM = 6;
/** Triangles below this area, in km², are cut off a water in that file; a part brings the water whole. */
const FAR_WATER_KM2 = 12;
/** About 100 m. */
const FAR_DECIMALS = 3;

const EARTH_RADIUS_KM = 6371.0088;

/** What a reader can see from afar. */
export function farOrientation({ water, landmarks }: Orientation): Oriented {
  return {
    water: water.features
      .filter(({ properties }) => properties.minzoom < FAR_ZOOM)
      .map((feature) => ({
        ...labelled(feature),
        geometry: cleanGeometry(coarse(feature.geometry)),
      })),
    landmarks: landmarks.features.filter(isFar).map((landmark) => alongRiver(landmark, water)),
  };
}

function isFar({ properties }: LandmarkFeature): boolean {
  return properties.minzoom < FAR_ZOOM;
}

/** What lies in each province, or in the waters off it, by the province's adcode. */
export function orientationByProvince(
  { water, landmarks }: Orientation,
  provinces: readonly string[],
): ReadonlyMap<string, Oriented> {
  const contains = boundaryContains();
  const holds = (province: string, positions: readonly Position[]): boolean =>
    positions.some(([lon = 0, lat = 0]) => contains(province, [lon, lat]) === true);
  const homes = new Map(
    water.features.map(({ properties, geometry }) => {
      const corners = geometry.coordinates.flat(2);
      return [properties.id, provinces.filter((province) => holds(province, corners))] as const;
    }),
  );
  return new Map(
    provinces.map((province) => [
      province,
      {
        water: water.features
          .filter(({ properties }) => homes.get(properties.id)?.includes(province))
          .map(labelled),
        landmarks: landmarks.features
          .filter((landmark) => !isFar(landmark))
          .filter(({ properties, geometry }) =>
            properties.adcode === null
              ? holds(province, around(geometry.coordinates, properties.radiusM))
              : provinceOf(properties.adcode) === province,
          )
          .map((landmark) => alongRiver(landmark, water)),
      },
    ]),
  );
}

/** A point and eight about it at its own radius: a name on water belongs to the provinces on the shores. */
function around([lon = 0, lat = 0]: Position, radiusM: number): readonly Position[] {
  const degrees = radiusM / 100_000;
  const steps = [-degrees, 0, degrees];
  return steps.flatMap((east) => steps.map((north) => [lon + east, lat + north]));
}

/** The name of a river with the way that it takes there, where we have its shores. */
function alongRiver(landmark: LandmarkFeature, water: Orientation["water"]): LandmarkFeature {
  const { properties, geometry } = landmark;
  if (properties.kind !== "river") return landmark;
  const shores = water.features.filter((river) => river.properties.nameZh === properties.nameZh);
  const coordinates = shores.flatMap((river) => river.geometry.coordinates);
  const angle = flowAngle(geometry.coordinates, { type: "MultiPolygon", coordinates });
  return angle === null ? landmark : { ...landmark, properties: { ...properties, angle } };
}

function labelled(feature: Feature<MultiPolygon, WaterProperties>): WaterFeature {
  return {
    ...feature,
    geometry: cleanGeometry(feature.geometry),
    properties: { ...feature.properties, label: labelPoint(feature.geometry) },
  };
}

function coarse({ coordinates }: MultiPolygon): MultiPolygon {
  const round = (value: number): number => Number(value.toFixed(FAR_DECIMALS));
  const cut = coordinates.map((rings) =>
    presimplify(
      { type: "Topology", objects: {}, arcs: rings },
      (triangle) => sphericalTriangleArea(triangle) * EARTH_RADIUS_KM ** 2,
    )
      .arcs.map((ring) => ring.filter(([, , weight = 0]) => weight >= FAR_WATER_KM2))
      .map((ring) => ring.map(([lon = 0, lat = 0]) => [round(lon), round(lat)]))
      .filter((ring) => ring.length > 3),
  );
  return { type: "MultiPolygon", coordinates: cut.filter((rings) => rings.length > 0) };
}
