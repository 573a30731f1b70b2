import type { AtlasPlan, AtlasShared, PlanDetails } from "../domain/atlas/atlas.ts";
import type { PlanDocument } from "../domain/documents/plan-document.ts";
import type { GroundTopology } from "../domain/places/ground.ts";
import type { Ground } from "../map/engine/sources.ts";
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

const LAYER = { type: "any", geometries: "list" } as const;

export const TOPOLOGY_SHAPE: Shape<GroundTopology> = {
  type: "text",
  arcs: "list",
  objects: { provinces: LAYER, cities: LAYER, counties: LAYER, lines: LAYER },
};

export const WATER_SHAPE: Shape<Ground["water"]> = {
  type: "text",
  features: [
    {
      type: "text",
      geometry: "record",
      properties: {
        id: "text",
        kind: "text",
        nameZh: "text",
        nameEn: "any",
        minzoom: "number",
        sources: "list",
        label: "list",
      },
    },
  ],
};

export const LANDMARKS_SHAPE: Shape<Ground["landmarks"]> = {
  type: "text",
  features: [{ type: "text", geometry: "any", properties: "any" }],
};
