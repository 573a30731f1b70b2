import type { Feature, Geometry, LineString, Position } from "geojson";
import { memoByRef } from "../../domain/collections/memo-by-ref.ts";
import type { Ground } from "../../domain/places/assemble-ground.ts";
import { layerOfAdcode } from "../../domain/places/ground.ts";
import type { LandmarkFeature, WaterFeature } from "../../domain/places/ground-features.ts";
import type { NamedArea } from "../../domain/places/ground-parts.ts";
import { nameLines } from "../../i18n/words/name-lines.ts";
import { worldSize } from "../camera/project.ts";
import { CITY_NAME_ZOOM } from "../style/layers/place-names.ts";
import type { GROUND_SOURCES, GroundPart } from "../style/order.ts";

type GroundSource = (typeof GROUND_SOURCES)[number];
type GroundKind = GroundPart | Exclude<GroundSource, "ground">;
type FeaturesOf<Name extends string> = Readonly<Record<Name, readonly Feature[]>>;

/**
 * Features of the ground by source, each with an `id` of its own within it. What has not changed since an earlier
 * ground is the same object as then: see `featureChange`.
 */
export function groundSources(ground: Ground): FeaturesOf<GroundSource> {
  const { abroad, land, border, water, ...named } = groundFeatures(ground);
  return {
    ground: [
      ...abroad.map(partOf.abroad),
      ...land.map(partOf.land),
      ...border.map(partOf.border),
      ...water.map(partOf.water),
    ],
    ...named,
  };
}

const asPart = (part: GroundPart) =>
  memoByRef((feature: Feature): Feature => {
    const { id } = feature.properties ?? {};
    return { ...feature, properties: { ...feature.properties, id: `${part}/${id}`, part } };
  });

const partOf: Readonly<Record<GroundPart, (feature: Feature) => Feature>> = {
  abroad: asPart("abroad"),
  land: asPart("land"),
  border: asPart("border"),
  water: asPart("water"),
};

/** Features of the ground by kind, each with an `id` of its own within it; the same objects for as long as they are. */
export function groundFeatures(ground: Ground): FeaturesOf<GroundKind> {
  return {
    abroad: ground.abroad ? [ground.abroad] : [],
    land: ground.drawn?.land ?? [],
    border: ground.drawn?.borders ?? [],
    water: ground.water,
    "place-name": [...ground.names.map(nameOfArea), ...waterNames(ground)],
    landmark: landmarks(ground),
  };
}

const SEA_KINDS: ReadonlySet<string> = new Set(["sea", "bay"]);
const WATER_KINDS: ReadonlySet<string> = new Set(["lake", "river", ...SEA_KINDS]);

function isWater({ properties }: LandmarkFeature): boolean {
  return WATER_KINDS.has(properties.kind);
}

/** Without land around it, an arm of the sea is a name without a meaning. */
function isOfSea({ properties }: LandmarkFeature): boolean {
  return SEA_KINDS.has(properties.kind);
}

const LEVELS = { provinces: "province", cities: "city", counties: "county" } as const;

/** Names of the ground. Which of them a mark carries in their stead is for the layers to say. */
const nameOfArea = memoByRef(({ adcode, nameZh, nameEn, label }: NamedArea): Feature =>
  pointOf(label, {
    id: adcode,
    ...nameLines({ nameZh, nameEn }),
    level: LEVELS[layerOfAdcode(adcode)],
    adcode,
  }),
);

/** Names of waters: those placed by hand, and each other water once, where the build has found room for it. */
function waterNames({ drawn, water, landmarks: points }: Ground): readonly Feature[] {
  const placed = points.filter((point) => isWater(point) && (drawn !== null || !isOfSea(point)));
  const named = new Set(placed.map(({ properties }) => properties.nameZh));
  const others = water.filter((found) => !named.has(found.properties.nameZh));
  return [...placed.map(nameOfPlacedWater), ...others.map(nameOfWater)];
}

const nameOfPlacedWater = memoByRef(({ geometry, properties }: LandmarkFeature): Feature =>
  properties.angle === undefined
    ? pointOf(geometry.coordinates, { ...properties, id: `water/${properties.id}`, level: "water" })
    : {
        type: "Feature",
        geometry: lineAlong(geometry.coordinates, properties.angle, properties.minzoom),
        properties: { ...properties, id: `water/${properties.id}`, level: "river" },
      },
);

/** Room for a name at the lowest zoom of a river, in pixels. */
const NAME_ROOM = 90;

/** The line along which a river is named: straight, about the point, and no longer than its name needs. */
function lineAlong(
  [lon = 0, lat = 0]: Readonly<Position>,
  angle: number,
  zoom: number,
): LineString {
  const half = (NAME_ROOM / 2) * (360 / worldSize(zoom));
  const turn = (angle * Math.PI) / 180;
  const east = half * Math.cos(turn);
  const south = half * Math.sin(turn) * Math.cos((lat * Math.PI) / 180);
  return {
    type: "LineString",
    coordinates: [
      [lon - east, lat + south],
      [lon + east, lat - south],
    ],
  };
}

const nameOfWater = memoByRef(({ properties }: WaterFeature): Feature =>
  pointOf(properties.label, { ...properties, id: `water/${properties.id}`, level: "water" }),
);

/** Landmarks, less waters, which are named with the ground; a town that it names too gives way to that name. */
function landmarks({ names, landmarks: points }: Ground): readonly Feature[] {
  const named = new Set(names.map(({ adcode }) => adcode));
  return points
    .filter((point) => !isWater(point))
    .flatMap((point): readonly Feature[] => {
      const { kind, adcode, minzoom } = point.properties;
      if (kind !== "city-name" || adcode === null || !named.has(adcode)) return [inLines(point)];
      return minzoom < CITY_NAME_ZOOM ? [untilNamed(point)] : [];
    });
}

const inLines = memoByRef((point: LandmarkFeature): Feature => ({
  ...point,
  properties: { ...point.properties, ...nameLines(point.properties) },
}));

const untilNamed = memoByRef((town: LandmarkFeature): Feature => ({
  ...town,
  properties: { ...town.properties, maxzoom: CITY_NAME_ZOOM },
}));

function pointOf(at: Readonly<Position>, properties: Readonly<Record<string, unknown>>): Feature {
  const geometry: Geometry = { type: "Point", coordinates: [...at] };
  return { type: "Feature", geometry, properties };
}
