import type { AtlasIndex, AtlasPlan, PlanSummary } from "../domain/atlas/atlas.ts";
import type { DetailsFile } from "../domain/atlas/details-file.ts";
import type { PlanMetrics } from "../domain/compare/metrics-file.ts";
import type { PlanDocument } from "../domain/documents/plan-document.ts";
import type { ChinaPart, GroundIndex, ProvincePart } from "../domain/places/ground-parts.ts";
import type { SearchRows, SearchShared } from "../domain/search/search-file.ts";
import type { PlanScene } from "../map/scene/plan-scene.ts";
import type { Shape } from "../model/shape.ts";

/** What the index and an outline say alike of a plan. */
const PLAN_SHAPE = {
  id: "text",
  titleZh: "text",
  titleEn: "text",
  shortZh: "text",
  shortEn: "text",
  issuerZh: "any",
  issuerEn: "any",
  documentNumber: "any",
  dateIssued: "any",
  datePublished: "any",
  period: { from: "any", to: "number", vision: "any" },
  region: { adcode: "text", nameZh: "text", nameEn: "text" },
  scopeZh: "text",
  scopeEn: "text",
  structure: "any",
  counts: {
    clauses: "number",
    sites: "number",
    tasks: "number",
    targets: "number",
    links: "number",
    records: "number",
    corrections: "number",
  },
  bounds: "list",
} as const;

const SUMMARY_SHAPE: Shape<PlanSummary> = {
  ...PLAN_SHAPE,
  schematic: "any",
  resident: "any",
  files: {
    outline: "text",
    details: "text",
    scene: "text",
    metrics: "text",
    search: "text",
    document: "any",
  },
};

/**
 * What the application takes each published file to be. As deep as is needed to tell our file from another's, from
 * that of another version and from `{}`: what is in it was checked when it was published.
 */
export const INDEX_SHAPE: Shape<AtlasIndex> = {
  version: 1,
  kind: "=atlas",
  dataVersion: "text",
  hasDocuments: "flag",
  classes: "list",
  terms: "list",
  redirects: "record",
  provinces: [{ adcode: "text", nameZh: "text", nameEn: "text" }],
  siteTiles: "any",
  search: "text",
  plans: [SUMMARY_SHAPE],
};

export const OUTLINE_SHAPE: Shape<AtlasPlan> = {
  ...PLAN_SHAPE,
  version: 1,
  kind: "=outline",
  purposeZh: "text",
  purposeEn: "text",
  residents: "list",
  layout: "any",
  notesZh: "list",
  notesEn: "list",
  cites: "list",
  clauses: "list",
  sites: "list",
  tasks: "list",
  wordings: "record",
  agencies: "list",
  enterprises: "list",
  sources: "list",
  redirects: "record",
};

export const DETAILS_SHAPE: Shape<DetailsFile> = {
  version: 1,
  kind: "=details",
  plan: "text",
  nearby: "record",
  mayLieIn: "record",
  chinese: "record",
  plain: "record",
  english: "record",
};

export const SCENE_SHAPE: Shape<PlanScene> = {
  version: 1,
  kind: "=scene",
  plan: "text",
  marks: "list",
  counts: "list",
  rings: "list",
  areas: "list",
  parts: "list",
  nodes: "list",
  ties: "list",
  extents: "list",
};

export const METRICS_SHAPE: Shape<PlanMetrics> = {
  version: 1,
  kind: "=metrics",
  plan: "text",
  seed: "number",
  draws: "number",
  values: "list",
};

export const SEARCH_SHAPE: Shape<SearchRows> = {
  version: 1,
  kind: "=search",
  plans: "list",
  refs: "list",
  zh: "list",
  en: "list",
  also: "list",
  words: "list",
  readings: "record",
};

export const SEARCH_SHARED_SHAPE: Shape<SearchShared> = {
  version: 1,
  kind: "=search-shared",
  letters: { syllables: "record", traditional: "text" },
  rows: SEARCH_SHAPE,
};

/** What all joins have; which one it is says its kind. */
export const JOIN_SHAPE: Shape<{
  readonly version: 1;
  readonly kind: string;
  readonly id: string;
}> = { version: 1, kind: "text", id: "text" };

export const DOCUMENT_SHAPE: Shape<PlanDocument> = {
  version: 1,
  kind: "=document",
  plan: "text",
  sections: [{ section: "text", clause: "text", text: "text", phrases: "list" }],
};

const PLACES = { names: "list", water: "list", landmarks: "list" } as const;

export const GROUND_INDEX_SHAPE: Shape<GroundIndex> = {
  version: 1,
  kind: "=ground",
  bounds: "list",
  china: { whole: "text", places: "text" },
  provinces: "record",
};

/** Without polygons in the mode that has none. */
export const CHINA_SHAPE: Shape<ChinaPart> = {
  version: 1,
  kind: "=ground-china",
  ...PLACES,
  areas: "any",
  abroad: "any",
};

export const PROVINCE_SHAPE: Shape<ProvincePart> = {
  version: 1,
  kind: "=ground-province",
  adcode: "text",
  ...PLACES,
  areas: "any",
};
