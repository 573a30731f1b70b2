import type {
  Feature,
  FeatureCollection,
  Geometry,
  LineString,
  MultiPolygon,
  Point,
  Polygon,
} from "geojson";
import { mesh } from "topojson-client";
import {
  AREA_LAYERS,
  areaFeatures,
  type AreaLayer,
  type GroundTopology,
  type LabelledWaterProperties,
  lineFeatures,
} from "../../domain/places/ground.ts";
import type { LonLat } from "../../model/types.ts";
import { iconOf } from "../style/images/image-id.ts";
import type { Scene, SceneEmphasis, SceneMark, SceneParts } from "../scene/scene-types.ts";
import type { GROUND_SOURCES, SCENE_SOURCES } from "../style/order.ts";

/** What is drawn beneath the content. */
export type Ground = {
  /** Null in the ground mode without polygons. */
  readonly topology: GroundTopology | null;
  /** Lakes, rivers and arms of the sea. */
  readonly water: FeatureCollection<Polygon | MultiPolygon, LabelledWaterProperties>;
  /** Points with `nameZh` and `nameEn`. */
  readonly landmarks: FeatureCollection;
};

type GroundSource = (typeof GROUND_SOURCES)[number];
type SceneSource = Exclude<(typeof SCENE_SOURCES)[number], "emphasis">;
type Sources<Name extends string> = Readonly<Record<Name, FeatureCollection>>;

const collect = (features: readonly Feature[]): FeatureCollection => ({
  type: "FeatureCollection",
  features: [...features],
});

/** Characters that stand in one line beneath a plan's name. */
const LONG_PHRASE = 20;

const featureOf = (geometry: Geometry, properties: Readonly<Record<string, unknown>>): Feature => ({
  type: "Feature",
  geometry,
  properties,
});

const pointAt = (position: LonLat): Point => ({ type: "Point", coordinates: [...position] });

/** Sources that depend on the ground alone. */
export function groundSources(ground: Ground): Sources<GroundSource> {
  const { topology } = ground;
  return {
    land: collect(topology ? areaFeatures(topology, "provinces") : []),
    border: collect(topology ? borders(topology) : []),
    water: collect(ground.water.features.filter((water) => topology !== null || !isOfSea(water))),
    "place-name": placeNames(ground),
    landmark: landmarks(ground),
  };
}

const WATER_KINDS: ReadonlySet<unknown> = new Set(["lake", "river", "sea", "bay", "strait"]);
const SEA_KINDS: ReadonlySet<unknown> = new Set(["sea", "bay", "strait", "island"]);
const isWaterName = ({ properties }: Feature): boolean => WATER_KINDS.has(properties?.["kind"]);

/** Without land around it, an arm of the sea is a shape without a meaning. */
const isOfSea = ({ properties }: Feature): boolean => SEA_KINDS.has(properties?.["kind"]);

/** Names of waters: those placed by hand, and each other water once, where the build has found room for it. */
function waterNames({ topology, water, landmarks: points }: Ground): readonly Feature[] {
  const placed = points.features.filter(
    (point) => isWaterName(point) && (topology !== null || !isOfSea(point)),
  );
  const named = new Set(placed.map(({ properties }) => properties?.["nameZh"]));
  const others = water.features
    .filter(({ properties }) => !isNamedIn(properties, named))
    .map(({ properties }) => featureOf(pointAt(properties.label), { ...properties }));
  return [...placed, ...others].map(({ geometry, properties }) =>
    featureOf(geometry, { ...properties, level: "water" }),
  );
}

function isNamedIn(properties: Feature["properties"], names: ReadonlySet<unknown>): boolean {
  return !WATER_KINDS.has(properties?.["kind"]) || names.has(properties?.["nameZh"]);
}

/** Names of the ground. Which of them a mark carries in their stead is for the layers to say. */
function placeNames(ground: Ground): FeatureCollection {
  const { topology } = ground;
  const areas = AREA_LAYERS.flatMap((layer) => (topology ? areaFeatures(topology, layer) : []));
  const names = areas.map(({ properties: { adcode, nameZh, nameEn, label } }) =>
    featureOf(pointAt(label), {
      nameZh,
      ...(nameEn === null ? {} : { nameEn }),
      level: levelOf(adcode),
      adcode,
    }),
  );
  return collect([...names, ...waterNames(ground)]);
}

/** Landmarks, less waters, which are named with the ground, and towns that it names as areas. */
function landmarks(ground: Ground): FeatureCollection {
  const { topology } = ground;
  const named = new Set(
    (["cities", "counties"] as const).flatMap((layer) =>
      topology ? topology.objects[layer].geometries.map((area) => area.properties.adcode) : [],
    ),
  );
  const isNamed = ({ properties }: Feature): boolean =>
    properties?.["kind"] === "city-name" && named.has(properties["adcode"]);
  return collect(
    ground.landmarks.features.filter((point) => !isWaterName(point) && !isNamed(point)),
  );
}

type Level = "province" | "city" | "county";
const LEVELS: Readonly<Record<AreaLayer, Level>> = {
  provinces: "province",
  cities: "city",
  counties: "county",
};

function levelOf(adcode: string): Level {
  if (adcode.endsWith("0000")) return "province";
  return adcode.endsWith("00") ? "city" : "county";
}

/** Each border once, at the highest level that it divides; the outer edge of the land counts as a province's. */
function borders(topology: GroundTopology): readonly Feature[] {
  const between = (layer: AreaLayer, digits: number): Feature => {
    const object = topology.objects[layer];
    const line = mesh(topology, object, (a, b) => a !== b && commonDigits(a, b) >= digits);
    return featureOf(line, { level: LEVELS[layer] });
  };
  return [
    between("counties", 4),
    between("cities", 2),
    featureOf(mesh(topology, topology.objects.provinces), { level: LEVELS.provinces }),
    ...lineFeatures(topology).map(({ geometry, properties }) =>
      featureOf(geometry, { level: properties.kind === "south-china-sea" ? "sea" : "city" }),
    ),
  ];
}

function commonDigits(a: unknown, b: unknown): number {
  const [one, other] = [adcodeOf(a), adcodeOf(b)];
  let digits = 0;
  while (digits < 6 && one[digits] === other[digits]) digits++;
  return digits;
}

function adcodeOf(geometry: unknown): string {
  const { properties } = geometry as { readonly properties?: { readonly adcode?: string } };
  return properties?.adcode ?? "";
}

/** Sources of the scene that stay while the pointer moves and layers come and go. */
export function contentSources(content: SceneParts): Sources<SceneSource> {
  return {
    region: collect(content.regions.map(({ plan, geometry }) => featureOf(geometry, { plan }))),
    area: collect(
      content.areas.map(({ geometry, approximate, structural }) =>
        featureOf(geometry, { approximate, structural }),
      ),
    ),
    ring: collect(
      content.rings.map(({ geometry, tone, structural }) =>
        featureOf(geometry, { tone, structural }),
      ),
    ),
    structure: collect(structureFeatures(content)),
    "caption-point": collect(
      content.captions.map(({ position, phraseZh, phraseEn, ...caption }) =>
        featureOf(pointAt(position), {
          ...caption,
          ...(phraseZh === null ? {} : { phraseZh, phraseEn }),
          long: (phraseZh?.length ?? 0) > LONG_PHRASE,
        }),
      ),
    ),
    "mark-point": collect(
      content.marks.map((mark) => featureOf(pointAt(mark.position), markProperties(mark))),
    ),
  };
}

function structureFeatures({ structure }: SceneParts): readonly Feature[] {
  const tie = (geometry: LineString): Feature => featureOf(geometry, { role: "tie" });
  return [
    ...structure.parts.map(({ geometry, role }) => featureOf(geometry, { role })),
    ...structure.ties.map(({ geometry }) => tie(geometry)),
  ];
}

function markProperties(mark: SceneMark): Readonly<Record<string, unknown>> {
  return {
    key: mark.key,
    icon: iconOf(mark.kind, mark.colour, mark.tone),
    rank: mark.rank,
    role: mark.strategyRole ?? "",
    nameZoom: mark.nameZoom,
    nameZh: mark.nameZh,
    nameEn: mark.nameEn,
  };
}

/** The marks that stand out, each with its shape beneath. */
export function emphasisSource(scene: Scene): FeatureCollection {
  return collect(scene.emphasis.flatMap(emphasisFeatures));
}

function emphasisFeatures({ mark, state, shape }: SceneEmphasis): readonly Feature[] {
  const point = featureOf(pointAt(mark.position), { ...markProperties(mark), state });
  if (!shape) return [point];
  const outline = featureOf(shape.geometry, {
    state,
    colour: mark.colour,
    approximate: shape.approximate,
    hatched: shape.meaning === "within" && mark.tone === "hatched",
  });
  return [outline, point];
}
