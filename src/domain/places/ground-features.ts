import type { Feature, MultiPolygon, Point, Polygon } from "geojson";

/** What `geo/water.geojson` says of a water. */
export type WaterProperties = {
  readonly id: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly kind: "lake" | "river";
  /** Zoom from which it is worth drawing. */
  readonly minzoom: number;
  readonly sources: readonly string[];
};

/** The same as published: with the point at which its name is written, [lon, lat] in WGS-84. */
export type LabelledWaterProperties = WaterProperties & {
  readonly label: readonly [lon: number, lat: number];
};
export type WaterFeature = Feature<Polygon | MultiPolygon, LabelledWaterProperties>;

/** Kinds of landmarks: the first two are names of places, the next three names of waters. */
export const LANDMARK_KINDS = [
  "city-name",
  "town-name",
  "lake",
  "river",
  "sea",
  "bay",
  "island",
  "station",
  "airport",
  "bridge",
  "hill",
  "park",
  "landscape",
  "campus",
  "building",
  "place",
] as const;
export type LandmarkKind = (typeof LANDMARK_KINDS)[number];

/** What `geo/landmarks.geojson` says of a landmark: orientation, not content. */
export type LandmarkProperties = {
  readonly id: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly kind: LandmarkKind;
  /** Zoom from which its name is worth drawing. */
  readonly minzoom: number;
  readonly sources: readonly string[];
  /** How far the true place may be from the point; for waters and hills their reach. */
  readonly radiusM: number;
  /** The area it lies in; null on water and on borders. */
  readonly adcode: string | null;
  /** As published, of a river where it has a clear way: degrees clockwise from the east. */
  readonly angle?: number;
};
export type LandmarkFeature = Feature<Point, LandmarkProperties>;
