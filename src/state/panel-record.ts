import type { Atlas, AtlasPlan, PlanDetails } from "../domain/atlas/atlas.ts";
import { sectionId } from "../domain/clauses/section-id.ts";
import type { Selection } from "./view.ts";

type PlanSelection = Extract<Selection, { readonly plan: string }>;

/**
 * The record behind an open panel, to be taken home; null where the atlas has no such thing.
 * @param details of the selection's plan, as far as they have loaded
 */
export function panelRecord(atlas: Atlas, select: Selection, details: PlanDetails | null): unknown {
  if (!("plan" in select)) {
    const tables = {
      enterprise: atlas.enterpriseById,
      agency: atlas.agencyById,
      industry: atlas.industryById,
    };
    return tables[select.type].get(select.id) ?? null;
  }
  if (select.type === "site") return atlas.siteByKey.get(`${select.plan}/${select.id}`) ?? null;
  const plan = atlas.planById.get(select.plan);
  if (select.type === "plan") return plan ? outline(plan) : null;
  return (details && detail(details, select)) ?? null;
}

/** A plan without its sites' own records: those have panels of their own. */
function outline({ sites, ...plan }: AtlasPlan): unknown {
  return { ...plan, sites: sites.map(({ id }) => id) };
}

function detail(
  details: PlanDetails,
  select: Exclude<PlanSelection, { readonly type: "plan" }>,
): unknown {
  const bySection = ({ section }: { readonly section: string }) => sectionId(section) === select.id;
  const byId = ({ id }: { readonly id: string }) => id === select.id;
  const found = {
    task: () => details.tasks.find(bySection),
    clause: () => details.clauses.find(bySection),
    target: () => details.targets.find(byId),
    link: () => details.links.find(byId),
    site: () => undefined,
  };
  return found[select.type]();
}
