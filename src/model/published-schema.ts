import { z } from "zod";
import { placeSchema, sourceSchema } from "./geo-schema.ts";
import { adcode, id, position, text } from "./primitives.ts";
import {
  agencySchema,
  clauseSchema,
  enterpriseSchema,
  industriesSchema,
  linkSchema,
  planSchema,
  readingSchema,
  recordSchema,
  siteSchema,
  targetSchema,
  taskSchema,
} from "./schema.ts";
import { LIFE_CYCLES, METRIC_UNITS, NORMAL_UNITS } from "./vocabulary.ts";

/** Whether a plan still ran on the day of the export: every published record of a plan carries it. */
const standing = {
  planPeriodTo: z.int().describe("Last year of the plan’s goals"),
  lifeCycle: z
    .enum(LIFE_CYCLES)
    .describe("vision: the last year of its goals is over, a later vision still runs"),
  lifeCycleOn: z.iso.date().describe("Day on which lifeCycle was computed"),
};

const ofPlan = { plan: id.describe("Id of the plan"), ...standing };
const sectionId = { id: id.describe("The section in ASCII, by which addresses name it") };

const place = placeSchema.shape.properties.shape;
const siteIndustries = siteSchema.shape.industries.element;

/** The properties of a Feature of sites.geojson; its id is `<plan>/<id>`. */
export const publishedSiteSchema = siteSchema.extend({
  ...ofPlan,
  industries: z.array(
    siteIndustries.extend({
      termEn: text.nullable(),
      classes: z.array(readingSchema).describe("How the word is read here"),
    }),
  ),
  position: position.nullable().describe("Longitude and latitude, WGS-84; null when not placed"),
  precision: place.precision,
  radiusM: place.radiusM.describe("The true place lies within so many metres of the position"),
  method: place.method,
  sources: place.sources.describe("Ids in index.json"),
  adcode: place.adcode,
  adminZh: place.adminZh,
  adminEn: place.adminEn,
  areaOf: place.areaOf.describe("Ids in areas.geojson: the site is the union of these areas"),
  approximate: z.boolean().describe("Whether the geometry is an extent that was drawn by hand"),
  unplacedReason: place.unplacedReason,
  placeNoteZh: text.nullable(),
  placeNoteEn: text.nullable(),
});

/** The properties of a Feature of areas.geojson; its id is the adcode. */
export const publishedAreaSchema = z.strictObject({
  adcode,
  nameZh: text,
  nameEn: text.describe("Pinyin, or the established form where that differs"),
});

const publishedPlanSchema = planSchema.extend({
  ...standing,
  redirects: z
    .record(z.string(), z.string())
    .describe("Old addresses of what has moved, without the plan"),
  bounds: z
    .tuple([z.number(), z.number(), z.number(), z.number()])
    .describe("West, south, east, north of its region, in degrees"),
  counts: z.strictObject({
    clauses: z.int(),
    sites: z.int(),
    tasks: z.int(),
    targets: z.int(),
    links: z.int(),
    records: z.int(),
    corrections: z.int().describe("Entries of data-corrections.md"),
  }),
});

const publishedClauseSchema = clauseSchema.extend({ ...ofPlan, ...sectionId });

export const publishedTaskSchema = taskSchema.extend({
  ...ofPlan,
  ...sectionId,
  targets: z.array(id).describe("Ids of the plan’s targets that the same clause sets"),
});

export const publishedTargetSchema = targetSchema.extend({
  ...ofPlan,
  normalised: z
    .strictObject({ unit: z.enum(NORMAL_UNITS), value: z.number(), valueTo: z.number().nullable() })
    .nullable()
    .describe("The figure in yuan, m, m2 and so on; null where its unit has no such form"),
});

const publishedLinkSchema = linkSchema.extend(ofPlan);
const publishedRecordSchema = recordSchema.extend(ofPlan);

/** A spatial metric of a plan: docs/metrics.md says what each counts. */
export const publishedMetricSchema = z.strictObject({
  ...ofPlan,
  metric: id,
  value: z
    .number()
    .nullable()
    .describe("With every place where the data put it; null where the metric has no meaning here"),
  low: z.number().nullable().describe("Bounds of the interval that holds 95 of 100 draws"),
  high: z.number().nullable(),
  n: z.int().describe("How many sites, tasks or links it rests on"),
  excluded: z.int().describe("How many were left out: not placed, or not well enough"),
  unit: z.enum(METRIC_UNITS),
  formula: text,
  reference: text,
  seed: z.int().describe("Of the random numbers (linear congruential generator of d3-random)"),
  draws: z.int(),
  distribution: text.describe("How places are put anew in each draw"),
});

const file = z.string().regex(/^[^/].*$/, "a path from the folder of index.json");

/** index.json: what is there, and of which version. */
export const publishedIndexSchema = z.strictObject({
  name: text,
  version: z
    .literal(1)
    .describe("Of the form of the data; it changes when a field goes or means something else"),
  schemaVersion: text.describe("Of the schemas; the second number grows when a field is added"),
  dataVersion: text.describe("Of the content; the same data has the same"),
  crs: text,
  licence: text,
  plans: z.array(
    z.strictObject({
      id,
      titleZh: text,
      titleEn: text,
      sites: z.int(),
      folder: file.describe("Has the plan’s own part of the downloads that hold records of plans"),
      archive: file.describe("The same with schemas and terms as one ZIP file"),
      ...standing,
    }),
  ),
  downloads: z
    .array(z.strictObject({ path: file, bytes: z.int() }))
    .describe("Files about all plans together: they grow with every plan, and may be large"),
  siteTiles: z
    .strictObject({
      path: file.describe("For `{z}`, `{x}`, `{y}` the zoom and the numbers of a tile"),
      layer: text,
      minZoom: z.int(),
      maxZoom: z.int(),
      bounds: z.tuple([z.number(), z.number(), z.number(), z.number()]),
    })
    .nullable()
    .describe("The sites of all plans as Mapbox Vector Tiles; null where no site is placed"),
  schemas: z
    .record(file, file)
    .describe("File → schema of one record of it; of GeoJSON, of the properties of one Feature"),
  sources: z.array(sourceSchema),
  files: z.array(file).describe("What others may rely on; other folders are the application’s own"),
  application: z
    .array(z.strictObject({ files: text, what: text, named: file }))
    .describe(
      "What the application itself loads: by what files are named, and which file names them",
    ),
  renamed: z.record(file, text).describe("Where what once had another name stands now"),
});

/** What is published, by the name of its schema: one record each, `industries` and `index` whole files. */
export const PUBLISHED_SCHEMAS = {
  agency: agencySchema,
  area: publishedAreaSchema,
  clause: publishedClauseSchema,
  enterprise: enterpriseSchema,
  index: publishedIndexSchema,
  industries: industriesSchema,
  link: publishedLinkSchema,
  metric: publishedMetricSchema,
  plan: publishedPlanSchema,
  record: publishedRecordSchema,
  site: publishedSiteSchema,
  target: publishedTargetSchema,
  task: publishedTaskSchema,
} as const;

/** Published file → name of the schema of its records. */
export const SCHEMA_OF_FILE = {
  "agencies.json": "agency",
  "areas.geojson": "area",
  "clauses.json": "clause",
  "enterprises.json": "enterprise",
  "index.json": "index",
  "industries.json": "industries",
  "links.json": "link",
  "metrics.json": "metric",
  "plans.json": "plan",
  "records.json": "record",
  "sites.geojson": "site",
  "targets.json": "target",
  "tasks.json": "task",
} as const satisfies Readonly<Record<string, keyof typeof PUBLISHED_SCHEMAS>>;
