import { z } from "zod";
import { adcode, id, position, text } from "./primitives.ts";
import { EXTENT_BASES, PLACE_METHODS, PRECISIONS, UNPLACED_REASONS } from "./vocabulary.ts";

const placePropertiesSchema = z.strictObject({
  precision: z.enum(PRECISIONS),
  /** Radius in metres within which the true place lies; null exactly when the precision is `none`. */
  radiusM: z.number().positive().nullable(),
  method: z.enum(PLACE_METHODS),
  /** Ids in geo/sources.json. */
  sources: z.array(id).min(1),
  /** The district, county or city that the position must lie in; null when outside the ground data or unplaced. */
  adcode: adcode.nullable(),
  adminZh: text.nullable(),
  adminEn: text.nullable(),
  /** For areas: the adcodes whose union is the extent. */
  areaOf: z.array(adcode),
  unplacedReason: z.enum(UNPLACED_REASONS).nullable(),
  noteZh: text.nullable(),
  noteEn: text.nullable(),
});

export const placeSchema = z.strictObject({
  type: z.literal("Feature"),
  id,
  geometry: z.strictObject({ type: z.literal("Point"), coordinates: position }).nullable(),
  properties: placePropertiesSchema,
});

const ring = z.array(position).min(4);

/** An extent that is no administrative area, drawn by hand from named streets, towns or an axis: approximate. */
export const extentSchema = z.strictObject({
  type: z.literal("Feature"),
  id,
  geometry: z.discriminatedUnion("type", [
    z.strictObject({ type: z.literal("Polygon"), coordinates: z.array(ring).min(1) }),
    z.strictObject({ type: z.literal("MultiPolygon"), coordinates: z.array(z.array(ring).min(1)) }),
    z.strictObject({ type: z.literal("LineString"), coordinates: z.array(position).min(2) }),
  ]),
  properties: z.strictObject({
    basis: z.enum(EXTENT_BASES),
    sources: z.array(id).min(1),
    noteZh: text,
    noteEn: text,
  }),
});

export const sourceSchema = z.strictObject({
  id,
  titleZh: text,
  titleEn: text,
  licence: text,
  url: z.url().nullable(),
  /** Datum of the source itself; positions in this repository are WGS-84 whatever the source used. */
  datum: z.enum(["WGS-84", "CGCS2000", "GCJ-02", "BD-09", "none"]),
});
