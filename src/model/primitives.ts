import { z } from "zod";

export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "an id is ASCII kebab-case");
export const text = z
  .string()
  .min(1)
  .refine((value) => value === value.trim(), "no space at either end");
/** `二(二)6`, `前言`, `四(三)重点1`. */
export const section = text.describe("A section locator made from the document’s own headings");
export const adcode = z.string().regex(/^\d{6}$/, "an adcode has six digits");
/** Longitude and latitude in degrees, WGS-84. */
export const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
