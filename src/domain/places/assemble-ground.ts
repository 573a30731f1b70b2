import type { Feature, MultiPolygon } from "geojson";
import { feature } from "topojson-client";
import { memoByRef } from "../collections/memo-by-ref.ts";
import { drawGround, type DrawnGround } from "./drawn-ground.ts";
import type { GroundTopology } from "./ground.ts";
import type { LandmarkFeature, WaterFeature } from "./ground-features.ts";
import type {
  AbroadLand,
  ChinaPart,
  GroundIndex,
  GroundPlaces,
  NamedArea,
  ProvinceAreas,
  ProvincePart,
} from "./ground-parts.ts";
import { stitchGround } from "./stitch-ground.ts";

export type AbroadFeature = Feature<MultiPolygon, { readonly id: string }>;

/** The ground as far as it has loaded: what lies beneath the content, and the areas that the content refers to. */
export type Ground = {
  /** Of the whole country: where the camera may go. Null where not even that is known. */
  readonly extent: GroundIndex["bounds"] | null;
  /** Areas to be looked up. Null in the mode without polygons, and while the country's outline has not loaded. */
  readonly topology: GroundTopology | null;
  /** Null as `topology` is. */
  readonly drawn: DrawnGround | null;
  readonly abroad: AbroadFeature | null;
  readonly names: readonly NamedArea[];
  readonly water: readonly WaterFeature[];
  readonly landmarks: readonly LandmarkFeature[];
};

/** What has been loaded of the ground. */
export type LoadedGround = {
  readonly index: GroundIndex | null;
  readonly china: ChinaPart | null;
  /** In the order in which they came: what is drawn of two neighbours does not depend on it. */
  readonly provinces: readonly ProvincePart[];
};

/** Puts together what has loaded. What a province has finer goes before what the country has of it. */
export function assembleGround({ index, china, provinces }: LoadedGround): Ground {
  const parts: readonly GroundPlaces[] = [...(china ? [china] : []), ...provinces];
  const areas = new Map(
    provinces.flatMap((part): [string, ProvinceAreas][] =>
      part.areas ? [[part.adcode, part.areas]] : [],
    ),
  );
  const outline = china?.areas ?? null;
  return {
    extent: index?.bounds ?? null,
    topology: outline && stitchGround(outline, areas),
    drawn: outline && drawGround(outline, [...areas.values()]),
    abroad: china?.abroad ? abroadOf(china.abroad) : null,
    names: parts.flatMap(({ names }) => names),
    water: lastOfEach(parts.flatMap(({ water }) => water)),
    landmarks: lastOfEach(parts.flatMap(({ landmarks }) => landmarks)),
  };
}

const abroadOf = memoByRef((abroad: AbroadLand): AbroadFeature => ({
  ...feature(abroad, abroad.objects.land),
  properties: { id: "abroad" },
}));

/** Provinces share waters, and have them finer than the country. */
function lastOfEach<Found extends WaterFeature | LandmarkFeature>(
  features: readonly Found[],
): readonly Found[] {
  return [...new Map(features.map((found) => [found.properties.id, found])).values()];
}
