import type { AtlasPlan, AtlasShared, PlanDetails } from "../domain/atlas/atlas.ts";
import type { PlanDocument } from "../domain/documents/plan-document.ts";
import type { ChinaPart, GroundIndex, ProvincePart } from "../domain/places/ground-parts.ts";
import type { Shape } from "../model/shape.ts";

/**
 * What the application takes each published file to be. As deep as is needed to tell our file from another's, from
 * that of another version and from `{}`: what is in it was checked when it was published.
 */
export const SHARED_SHAPE: Shape<AtlasShared> = {
  version: 1,
  dataVersion: "text",
  hasDocuments: "flag",
  corrections: "record",
  planIds: ["text"],
  classes: "list",
  terms: "list",
  wordings: "record",
  enterprises: "list",
  agencies: "list",
  sources: "list",
};

export const PLAN_SHAPE: Shape<AtlasPlan> = {
  version: 1,
  kind: "=outline",
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
  purposeZh: "text",
  purposeEn: "text",
  structure: "any",
  layout: "any",
  redirects: "record",
  notesZh: "list",
  notesEn: "list",
  cites: "list",
  clauses: "list",
  sites: "list",
  tasks: "list",
  counts: {
    clauses: "number",
    sites: "number",
    tasks: "number",
    targets: "number",
    links: "number",
    records: "number",
    corrections: "number",
  },
  wordings: "record",
  agencies: "list",
  enterprises: "list",
  sources: "list",
  bounds: "list",
};

export const DETAILS_SHAPE: Shape<PlanDetails> = {
  version: 1,
  kind: "=details",
  plan: "text",
  clauses: "list",
  tasks: "list",
  targets: "list",
  links: "list",
  records: "list",
  nearby: "record",
};

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
