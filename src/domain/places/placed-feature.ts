import type { LonLat, PlaceFeature } from "../../model/types.ts";
import type { PlaceMethod, Precision } from "../../model/vocabulary.ts";
import { precisionOf } from "./place-readings.ts";

/** What somebody says who puts a site on the map. */
export type Placing = {
  /** In WGS-84. */
  readonly position: LonLat;
  readonly radiusM: number;
  /** That of the radius where it is left out. */
  readonly precision?: Precision;
  /** The one that it had, or `gazetteer` for a site that had none, where it is left out. */
  readonly method?: PlaceMethod;
  /** Ids in geo/sources.json; those that it had where they are left out. */
  readonly sources?: readonly string[];
  /** The district or city around the position. */
  readonly adcode: string;
  readonly adminZh: string | null;
  readonly adminEn: string | null;
};

/** A place, marked or not as one that nobody has looked at. */
type Drafted = PlaceFeature & { readonly review?: true };

/** A place that has been put on the map, by who has looked at it. */
export function placedFeature(place: Drafted, placing: Placing): PlaceFeature {
  const { review: _review, properties, ...rest } = place;
  const { position, radiusM, precision, method, sources, adcode, adminZh, adminEn } = placing;
  return {
    ...rest,
    geometry: { type: "Point", coordinates: [position[0], position[1]] },
    properties: {
      ...properties,
      precision: precision ?? precisionOf(radiusM),
      radiusM,
      method: method ?? (properties.method === "none" ? "gazetteer" : properties.method),
      sources: sources ? [...sources] : properties.sources,
      adcode,
      adminZh,
      adminEn,
      unplacedReason: null,
    },
  };
}
