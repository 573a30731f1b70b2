import {
  exceptionSchema,
  farLinkSchema,
  mentionSchema,
  redirectSchema,
  struckSchema,
  writtenUnitSchema,
} from "../../model/authored-schema.ts";
import { extentSchema, placeSchema } from "../../model/geo-schema.ts";
import {
  clauseSchema,
  planSchema,
  recordSchema,
  siteSchema,
  targetSchema,
  taskSchema,
  wordingSchema,
} from "../../model/schema.ts";
import type { AuthoredPlan } from "../atlas/authored.ts";
import type { PlanMentions } from "../atlas/join-authored.ts";
import type { AuthoredReader } from "./authored-reader.ts";

/** What a plan says of things that plans share, before it is joined with them. */
export function readMentions(id: string, { list }: AuthoredReader): PlanMentions {
  const folder = `data/plans/${id}`;
  return {
    id,
    mentions: list(`${folder}/enterprises.json`, mentionSchema),
    units: list(`${folder}/agencies.json`, writtenUnitSchema),
    links: list(`${folder}/links.json`, farLinkSchema),
    wordings: list(`${folder}/wordings.json`, wordingSchema),
  };
}

/** A plan's own files; null without the one that says what plan it is. */
export function readPlan(
  id: string,
  { one, list, features, fault }: AuthoredReader,
): Omit<AuthoredPlan, "links" | "wordings"> | null {
  const folder = `data/plans/${id}`;
  const plan = one(`${folder}/plan.json`, planSchema);
  const own = {
    clauses: list(`${folder}/clauses.json`, clauseSchema),
    sites: list(`${folder}/sites.json`, siteSchema),
    tasks: list(`${folder}/tasks.json`, taskSchema),
    targets: list(`${folder}/targets.json`, targetSchema),
    records: list(`${folder}/records.json`, recordSchema),
    redirects: list(`${folder}/redirects.json`, redirectSchema),
    struck: list(`${folder}/struck.json`, struckSchema),
    exceptions: list(`${folder}/exceptions.json`, exceptionSchema),
    places: features(`geo/places/${id}.geojson`, placeSchema),
    extents: features(`geo/extents/${id}.geojson`, extentSchema),
  };
  if (plan === null) return null;
  if (plan.id !== id) {
    const message = `the folder is called ${id}, the plan says that it is ${plan.id}: they must be the same`;
    fault({ path: `${folder}/plan.json.id`, message }, { file: `${folder}/plan.json`, name: null });
    return null;
  }
  return { plan, ...own };
}
