import type { AtlasIndex } from "../../src/domain/atlas/atlas.ts";
import { planStandings } from "../../src/domain/export/plan-standing.ts";
import type { Source } from "../../src/model/types.ts";

/** Files of one kind, of which there are as many as plans or as things that plans share: described, not listed. */
const DESCRIBED = [
  { files: "atlas/<plan>.<hash>.json", what: "a plan with its sites", named: "atlas/index.json" },
  {
    files: "atlas/<plan>-details.<hash>.json",
    what: "all else that it says",
    named: "atlas/index.json",
  },
  { files: "scene/<plan>.<hash>.json", what: "how a map draws it", named: "atlas/index.json" },
  {
    files: "documents/<plan>.<hash>.json",
    what: "its own text, where published",
    named: "atlas/index.json",
  },
  { files: "joins/industry/<id>.json", what: "who plans an industry", named: "industries.json" },
  {
    files: "joins/agency/<id>.json",
    what: "what a unit does in all plans",
    named: "agencies.json",
  },
  {
    files: "joins/enterprise/<id>.json",
    what: "what all plans say of a firm",
    named: "enterprises.json",
  },
  { files: "joins/metric/<id>.json", what: "targets of one metric", named: "targets.json" },
] as const;

/** Where what was once published under another name stands now. */
const RENAMED = {
  "atlas/shared.json": "atlas/index.json, and with each plan its own share",
  "atlas/<plan>.json": "files.outline of the plan in atlas/index.json",
  "atlas/<plan>-details.json": "files.details of the plan in atlas/index.json",
  "documents/<plan>.json": "files.document of the plan in atlas/index.json",
} as const;

const OF_MANY = /^(atlas\/.+\.[0-9a-f]{8}\.json$|scene\/|documents\/|joins\/)/;

/**
 * What `index.json` says of the publication.
 * @param files paths of all other files
 * @param today ISO date on which it is computed whether a plan still runs
 */
export function publicIndex(
  { version, dataVersion, plans }: AtlasIndex,
  sources: readonly Source[],
  files: readonly string[],
  today: string,
) {
  const standingOf = planStandings(plans, today);
  return {
    name: "Kangtu 康图",
    version,
    dataVersion,
    crs: "WGS-84 (EPSG:4326), longitude before latitude",
    licence: "see LICENSE-DATA.md: facts from the plans; boundaries MIT; place names CC BY 4.0",
    plans: plans.map(({ id, titleZh, titleEn, counts }) => ({
      id,
      titleZh,
      titleEn,
      sites: counts.sites,
      ...standingOf(id),
    })),
    sources,
    files: files.filter((file) => !OF_MANY.test(file)).toSorted(),
    described: DESCRIBED,
    renamed: RENAMED,
  };
}
