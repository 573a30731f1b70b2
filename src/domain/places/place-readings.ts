import { distance } from "@turf/distance";
import type { LonLat, PlaceFeature } from "../../model/types.ts";
import type { Precision } from "../../model/vocabulary.ts";
import { DATUMS, toWgs84, type Datum } from "./datum.ts";

/** What a position would be if it were read in a datum. */
export type PlaceReading = {
  readonly datum: Datum;
  /** In WGS-84. */
  readonly position: LonLat;
  /** Smallest area of the boundary data that holds it; null outside of all. */
  readonly adcode: string | null;
  /** Metres from the point of the parent; null where that has none. */
  readonly fromParentM: number | null;
  /** Whether it lies where its parent is: in its areas, or within both radii. */
  readonly fitsParent: boolean | null;
};

type ReadingInput = {
  readonly written: LonLat;
  readonly radiusM: number;
  readonly parent: PlaceFeature | null;
  readonly adcodeAt: (position: LonLat) => string | null;
};

/** The readings of one position in each datum, held against its parent: the wrong one lies 300 to 1200 m off. */
export function placeReadings({
  written,
  radiusM,
  parent,
  adcodeAt,
}: ReadingInput): readonly PlaceReading[] {
  return DATUMS.map((datum) => {
    const position = toWgs84(written, datum);
    const adcode = adcodeAt(position);
    const fromParentM = parent?.geometry
      ? Math.round(distance([...position], [...parent.geometry.coordinates], { units: "meters" }))
      : null;
    return {
      datum,
      position,
      adcode,
      fromParentM,
      fitsParent: fits({ adcode, fromParentM }, parent, radiusM),
    };
  });
}

type Where = Pick<PlaceReading, "adcode" | "fromParentM">;

function fits(
  { adcode, fromParentM }: Where,
  parent: PlaceFeature | null,
  radiusM: number,
): boolean | null {
  if (parent === null || fromParentM === null) return null;
  const { areaOf, radiusM: parentRadiusM } = parent.properties;
  if (areaOf.length > 0)
    return areaOf.some((area) => adcode?.startsWith(area.replace(/(?:00)+$/u, "")));
  return fromParentM <= radiusM + (parentRadiusM ?? 0);
}

/** The class of precision that a radius in metres stands for (`data/README.md` 15); beyond a town the place is a district. */
export function precisionOf(radiusM: number): Precision {
  if (radiusM <= 100) return "building";
  if (radiusM <= 1000) return "compound";
  return radiusM <= 10_000 ? "town" : "district";
}
