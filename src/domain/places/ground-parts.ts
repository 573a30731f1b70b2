import type * as Topo from "topojson-specification";
import type { AreaGeometry, Collection, LineGeometry } from "./ground.ts";
import type { LandmarkFeature, WaterFeature } from "./ground-features.ts";

/** West, south, east, north in degrees. */
type Bounds = readonly [west: number, south: number, east: number, north: number];

/** An administrative area by name, and where the name is written. */
export type NamedArea = {
  readonly adcode: string;
  readonly nameZh: string;
  readonly nameEn: string;
  /** The point farthest from the outline of the largest part, [lon, lat] in WGS-84. */
  readonly label: readonly [lon: number, lat: number];
};

/** What orients a reader and bounds nothing: all that the ground mode without polygons shows. */
export type GroundPlaces = {
  readonly names: readonly NamedArea[];
  readonly water: readonly WaterFeature[];
  readonly landmarks: readonly LandmarkFeature[];
};

/**
 * The country from afar: every province with the outline that it has at a distance, the regions of the plans that are
 * cities, and the lines that bound no polygon. Its first arcs are those of the provinces, cut wherever a city meets the
 * outline: the parts refine them by their number.
 */
export type ChinaAreas = Topo.Topology<{
  provinces: Collection<AreaGeometry>;
  cities: Collection<AreaGeometry>;
  lines: Collection<LineGeometry>;
}> & {
  /** Arcs that are the shore of a province. */
  readonly coasts: readonly number[];
};

/** Land beyond the country, coarse, without borders or names. */
export type AbroadLand = Topo.Topology<{ land: Topo.MultiPolygon }>;

export type ChinaPart = GroundPlaces & {
  readonly version: 1;
  readonly kind: "ground-china";
  /** Null in the file for the mode without polygons. */
  readonly areas: ChinaAreas | null;
  /** Null in the file for the mode without polygons. */
  readonly abroad: AbroadLand | null;
};

/** The arcs of the part, in order and direction, that make one arc of the country's outline; `~i` is reversed. */
export type OutlineArc = readonly [china: number, arcs: readonly number[]];

/**
 * A province looked at closely: its cities and counties, its own outline finer than the country has it, and islets that
 * the country leaves out.
 */
export type ProvinceAreas = Topo.Topology<{
  cities: Collection<AreaGeometry>;
  counties: Collection<AreaGeometry>;
  islets: Collection<AreaGeometry>;
}> & { readonly outline: readonly OutlineArc[] };

export type ProvincePart = GroundPlaces & {
  readonly version: 1;
  readonly kind: "ground-province";
  readonly adcode: string;
  /** Null in the file for the mode without polygons. */
  readonly areas: ProvinceAreas | null;
};

/** Two files of one part, whole and without polygons: paths below `data/v1/`, with a hash of the content. */
export type PartFiles = { readonly whole: string; readonly places: string };

/** What there is of the ground: `data/v1/ground/index.json`. */
export type GroundIndex = {
  readonly version: 1;
  readonly kind: "ground";
  /** Of the whole country, its claims at sea included: where the camera may go. */
  readonly bounds: Bounds;
  readonly china: PartFiles;
  /** By the adcode of the province. */
  readonly provinces: Readonly<Record<string, PartFiles & { readonly bounds: Bounds }>>;
};
