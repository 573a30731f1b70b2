import type { z } from "zod";
import type {
  agencySchema,
  citationSchema,
  clauseSchema,
  enterpriseSchema,
  glossarySchema,
  industriesSchema,
  industryTermSchema,
  linkSchema,
  planSchema,
  recordSchema,
  siteSchema,
  targetSchema,
  taskSchema,
  readingSchema,
  usedWordSchema,
  wordingSchema,
} from "./schema.ts";
import type {
  exceptionSchema,
  farLinkSchema,
  firmSchema,
  mentionSchema,
  outsidePlaceSchema,
  redirectSchema,
  struckSchema,
  unitSchema,
  writtenUnitSchema,
} from "./authored-schema.ts";
import type {
  publishedAreaSchema,
  publishedIndexSchema,
  publishedMetricSchema,
  publishedSiteSchema,
  publishedTargetSchema,
  publishedTaskSchema,
} from "./published-schema.ts";
import type { extentSchema, placeSchema, sourceSchema } from "./geo-schema.ts";

type DeepReadonly<T> = T extends [infer First, infer Second]
  ? readonly [First, Second]
  : T extends (infer Item)[]
    ? readonly DeepReadonly<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
      : T;

export type Citation = DeepReadonly<z.infer<typeof citationSchema>>;
export type Plan = DeepReadonly<z.infer<typeof planSchema>>;
export type Clause = DeepReadonly<z.infer<typeof clauseSchema>>;
export type Site = DeepReadonly<z.infer<typeof siteSchema>>;
export type PlaceFeature = DeepReadonly<z.infer<typeof placeSchema>>;
export type Place = PlaceFeature["properties"];
export type Extent = DeepReadonly<z.infer<typeof extentSchema>>;
export type Source = DeepReadonly<z.infer<typeof sourceSchema>>;
export type Task = DeepReadonly<z.infer<typeof taskSchema>>;
export type Target = DeepReadonly<z.infer<typeof targetSchema>>;
export type Enterprise = DeepReadonly<z.infer<typeof enterpriseSchema>>;
export type Agency = DeepReadonly<z.infer<typeof agencySchema>>;
export type Link = DeepReadonly<z.infer<typeof linkSchema>>;
export type PlanRecord = DeepReadonly<z.infer<typeof recordSchema>>;
export type Industries = DeepReadonly<z.infer<typeof industriesSchema>>;
export type IndustryTerm = DeepReadonly<z.infer<typeof industryTermSchema>>;
export type Wording = DeepReadonly<z.infer<typeof wordingSchema>>;
export type Reading = DeepReadonly<z.infer<typeof readingSchema>>;
export type UsedWord = DeepReadonly<z.infer<typeof usedWordSchema>>;
export type Firm = DeepReadonly<z.infer<typeof firmSchema>>;
export type Mention = DeepReadonly<z.infer<typeof mentionSchema>>;
export type Unit = DeepReadonly<z.infer<typeof unitSchema>>;
export type WrittenUnit = DeepReadonly<z.infer<typeof writtenUnitSchema>>;
export type FarLink = DeepReadonly<z.infer<typeof farLinkSchema>>;
export type OutsidePlace = DeepReadonly<z.infer<typeof outsidePlaceSchema>>;
export type Redirect = DeepReadonly<z.infer<typeof redirectSchema>>;
export type Exception = DeepReadonly<z.infer<typeof exceptionSchema>>;
export type GlossaryTerm = DeepReadonly<z.infer<typeof glossarySchema>>[number];
export type Struck = DeepReadonly<z.infer<typeof struckSchema>>;
export type PublishedArea = DeepReadonly<z.infer<typeof publishedAreaSchema>>;
export type PublishedIndex = DeepReadonly<z.infer<typeof publishedIndexSchema>>;
export type PublishedMetric = DeepReadonly<z.infer<typeof publishedMetricSchema>>;
export type PublishedSite = DeepReadonly<z.infer<typeof publishedSiteSchema>>;
export type PublishedTarget = DeepReadonly<z.infer<typeof publishedTargetSchema>>;
export type PublishedTask = DeepReadonly<z.infer<typeof publishedTaskSchema>>;

/** Longitude and latitude in degrees, WGS-84, in this order everywhere. */
export type LonLat = readonly [lon: number, lat: number];
