import type { Feature, MultiPolygon } from "geojson";
import { feature, merge } from "topojson-client";
import type * as Topo from "topojson-specification";

/** What a polygon of the ground is; its name stands in a list of its own, which the mode without polygons has too. */
export type AreaProperties = {
  /** Six digits; provinces end in 0000, cities in 00. */
  readonly adcode: string;
};

/** Boundary lines that bound no polygon: the South China Sea line and lines across sea water. */
export type LineProperties = { readonly kind: "south-china-sea" | "across-water" };

/** Layers of the ground from the widest to the narrowest. */
export const AREA_LAYERS = ["provinces", "cities", "counties"] as const;
export type AreaLayer = (typeof AREA_LAYERS)[number];

export type AreaGeometry = Topo.MultiPolygon<AreaProperties> & {
  readonly properties: AreaProperties;
};
export type LineGeometry = Topo.MultiLineString<LineProperties> & {
  readonly properties: LineProperties;
};
export type Collection<Geometry> = {
  readonly type: "GeometryCollection";
  readonly geometries: Geometry[];
};

/**
 * The administrative ground as far as it has loaded, every level in one topology, so that shared borders are one line.
 * Made of its parts by `stitchGround`.
 */
export type GroundTopology = Topo.Topology<
  Record<AreaLayer, Collection<AreaGeometry>> & { lines: Collection<LineGeometry> }
>;

export type AreaFeature = Feature<MultiPolygon, AreaProperties>;
export type UnionFeature = Feature<MultiPolygon, { readonly adcodes: readonly string[] }>;

/** The layer that an adcode belongs to by its digits. */
export function layerOfAdcode(adcode: string): AreaLayer {
  if (adcode.endsWith("0000")) return "provinces";
  return adcode.endsWith("00") ? "cities" : "counties";
}

/** The area of an adcode as GeoJSON, or null when the ground does not hold it. */
export function areaFeature(ground: GroundTopology, adcode: string): AreaFeature | null {
  const area = findArea(ground, adcode);
  return area && toAreaFeature(ground, area);
}

/** All areas of one layer as GeoJSON, in the order of the topology. */
export function areaFeatures(ground: GroundTopology, layer: AreaLayer): readonly AreaFeature[] {
  return ground.objects[layer].geometries.map((area) => toAreaFeature(ground, area));
}

/**
 * The union of the areas without their inner borders; null when none is named or one is unknown. The same ground and
 * the same adcodes give the same union again.
 */
export function unionOfAreas(
  ground: GroundTopology,
  adcodes: readonly string[],
): UnionFeature | null {
  const key = adcodes.join();
  const unions = keptFor(UNIONS, ground, () => new Map<string, UnionFeature | null>());
  const known = unions.get(key);
  if (known !== undefined) return known;
  const union = joinAreas(ground, adcodes);
  unions.set(key, union);
  return union;
}

function joinAreas(ground: GroundTopology, adcodes: readonly string[]): UnionFeature | null {
  const areas = outermost(adcodes).map((adcode) => findArea(ground, adcode));
  const known = areas.filter((area) => area !== null);
  if (known.length === 0 || known.length < areas.length) return null;
  return { type: "Feature", properties: { adcodes }, geometry: merge(ground, known) };
}

/** Whether the ground has every one of these areas, and there is at least one. */
export function holdsAreas(ground: GroundTopology, adcodes: readonly string[]): boolean {
  return adcodes.length > 0 && adcodes.every((adcode) => findArea(ground, adcode) !== null);
}

/** A county inside a city of the same list adds nothing, and would cut its own outline out of the union. */
function outermost(adcodes: readonly string[]): readonly string[] {
  const all = new Set(adcodes);
  return [...all].filter((adcode) =>
    [`${adcode.slice(0, 2)}0000`, `${adcode.slice(0, 4)}00`].every(
      (wider) => wider === adcode || !all.has(wider),
    ),
  );
}

/** Built when a ground is first asked for something, and gone with it: a topology never changes. */
const AREAS = new WeakMap<GroundTopology, ReadonlyMap<string, AreaGeometry>>();
const UNIONS = new WeakMap<GroundTopology, Map<string, UnionFeature | null>>();

function keptFor<Kept>(
  kept: WeakMap<GroundTopology, Kept>,
  ground: GroundTopology,
  make: () => Kept,
): Kept {
  const known = kept.get(ground);
  if (known !== undefined) return known;
  const made = make();
  kept.set(ground, made);
  return made;
}

function findArea(ground: GroundTopology, adcode: string): AreaGeometry | null {
  const areas = keptFor(AREAS, ground, () => areasByAdcode(ground));
  return areas.get(adcode) ?? null;
}

function areasByAdcode(ground: GroundTopology): ReadonlyMap<string, AreaGeometry> {
  const areas = AREA_LAYERS.flatMap((layer) => ground.objects[layer].geometries);
  return new Map(areas.map((area) => [area.properties.adcode, area]));
}

function toAreaFeature(ground: GroundTopology, area: AreaGeometry): AreaFeature {
  return { ...feature(ground, area), properties: area.properties };
}
