import type { Agency } from "../../model/types.ts";
import type { SiteKey } from "../../model/site-key.ts";
import type { AtlasPlan } from "../atlas/atlas.ts";
import type { Kind } from "./kind.ts";
import { sourcesByPlan } from "./sources-by-plan.ts";

/** A unit that answers for tasks. A plan names it in a bracket of units, which is no passage about it. */
export const AGENCY: Kind<"agency", Agency> = {
  foundIn: "index",
  find: ({ atlas }, { id }) => atlas.agencyById.get(id) ?? null,
  word: () => "thing.agency",
  names: ({ nameZh, nameEn }) => ({ nameZh, nameEn }),
  record: (agency) => agency,
  sources: ({ written }, { atlas }) => sourcesByPlan(atlas, written),
  // The sites of the tasks that it leads; one plan may write it in two ways.
  sites: ({ written }, { atlas }) => [
    ...new Set(written.flatMap(({ plan, name }) => sitesLedBy(atlas.planById.get(plan), name))),
  ],
};

function sitesLedBy(plan: AtlasPlan | undefined, unit: string): readonly SiteKey[] {
  const tasks = plan?.tasks.filter(({ leadUnits }) => leadUnits.includes(unit)) ?? [];
  const led = new Set(tasks.map(({ section }) => section));
  const sites = plan?.sites.filter((site) => site.tasks.some((section) => led.has(section))) ?? [];
  return sites.map(({ key }) => key);
}
