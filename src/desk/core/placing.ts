import { placedFeature } from "../../domain/places/placed-feature.ts";
import { precisionOf } from "../../domain/places/place-readings.ts";
import type { Datum } from "../../domain/places/datum.ts";
import type { LonLat, PlaceFeature } from "../../model/types.ts";
import type { PlaceMethod, Precision } from "../../model/vocabulary.ts";
import type { DeskReading, Json } from "../protocol.ts";

/** What is written where a site is put on the map. */
export type PlacingForm = {
  readonly where: string;
  readonly datum: Datum;
  readonly radius: string;
  /** That of the radius where nothing is chosen. */
  readonly precision: Precision | "";
  readonly method: PlaceMethod | "";
  readonly source: string;
};

/** What a position is read as: two numbers, or why not. */
export type WrittenPosition =
  | { readonly status: "read"; readonly position: LonLat }
  | { readonly status: "empty" | "bad" }
  | { readonly status: "swapped"; readonly position: LonLat };

/** Reads `106.62, 26.65`, with either comma; in China the longitude is always the larger number. */
export function readPosition(text: string): WrittenPosition {
  if (text.trim() === "") return { status: "empty" };
  const parts = text.trim().split(/\s*[,，\s]\s*/u);
  const [lon, lat] = parts.map(Number);
  if (parts.length !== 2 || lon === undefined || lat === undefined) return { status: "bad" };
  if (Number.isNaN(lon) || Number.isNaN(lat)) return { status: "bad" };
  if (lon < lat) return { status: "swapped", position: [lat, lon] };
  const isOnEarth = Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
  return isOnEarth ? { status: "read", position: [lon, lat] } : { status: "bad" };
}

/** What is still to be said before a site can be put down, the first first. */
export type Missing =
  "place.bad" | "place.radiusMissing" | "place.methodMissing" | "place.sourceMissing";

export function missingIn({ where, radius, method, source }: PlacingForm): Missing | null {
  if (readPosition(where).status !== "read") return "place.bad";
  if (!(Number(radius) > 0)) return "place.radiusMissing";
  if (method === "" || method === "none") return "place.methodMissing";
  return source === "" ? "place.sourceMissing" : null;
}

/** The class of precision that is chosen, or that of the radius. */
export function precisionIn({ precision, radius }: PlacingForm): Precision {
  if (precision !== "" && precision !== "none") return precision;
  return Number(radius) > 0 ? precisionOf(Number(radius)) : "none";
}

/** A place put where a reading says; null where something is missing or the point lies in no area. */
export function putDown(place: Json, form: PlacingForm, reading: DeskReading | null): Json | null {
  const { method, source, radius } = form;
  const adcode = reading?.adcode ?? null;
  if (missingIn(form) !== null || method === "" || !reading || adcode === null) return null;
  const placed = placedFeature(place as unknown as PlaceFeature, {
    position: reading.position,
    radiusM: Number(radius),
    precision: precisionIn(form),
    method,
    sources: source === "" ? [] : [source],
    adcode,
    adminZh: reading.adminZh,
    adminEn: reading.adminEn,
  });
  return placed as unknown as Json;
}

/** A position as it is written, a metre exact: no hand points better. */
export function positionText([lon, lat]: LonLat): string {
  return `${Number(lon.toFixed(5))}, ${Number(lat.toFixed(5))}`;
}
