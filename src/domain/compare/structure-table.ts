import type { Target } from "../../model/types.ts";
import { STRATEGY_ROLES, type StrategyRole } from "../../model/vocabulary.ts";
import type { AtlasPlan, AtlasSite, WholePlan } from "../atlas/atlas.ts";

/** What a plan gives one role of its structure, and how much of it falls there. */
export type RoleCell = {
  readonly plan: AtlasPlan;
  /** The sites with the role, in the order of the plan. */
  readonly sites: readonly AtlasSite[];
  /** Shares of the plan's sites, tasks and targets that belong to them or to what lies below them; null of nothing. */
  readonly siteShare: number | null;
  readonly taskShare: number | null;
  readonly targetShare: number | null;
};

export type RoleRow = { readonly role: StrategyRole; readonly cells: readonly RoleCell[] };

/** The roles that any of the plans gives, each with what every plan gives it. A plan without the role has a cell without sites. */
export function structureTable(plans: readonly WholePlan[]): readonly RoleRow[] {
  return STRATEGY_ROLES.map((role) => ({
    role,
    cells: plans.map((whole) => roleCell(whole, role)),
  })).filter(({ cells }) => cells.some(({ sites }) => sites.length > 0));
}

function roleCell({ plan, details }: WholePlan, role: StrategyRole): RoleCell {
  const sites = plan.sites.filter(({ strategyRole }) => strategyRole === role);
  const below = idsBelow(plan.sites, sites);
  const sections = new Set(
    plan.sites.filter(({ id }) => below.has(id)).flatMap(({ tasks }) => tasks),
  );
  const isOfThem = ({ site }: Target) => site !== null && below.has(site);
  return {
    plan,
    sites,
    siteShare: share(below.size, plan.sites.length),
    taskShare: share(sections.size, details.tasks.length),
    targetShare: share(details.targets.filter(isOfThem).length, details.targets.length),
  };
}

/** Ids of the sites and of all that have one of them above them. */
function idsBelow(all: readonly AtlasSite[], sites: readonly AtlasSite[]): ReadonlySet<string> {
  const ids = new Set(sites.map(({ id }) => id));
  // Parents may stand behind their children: as often as a level was found, there may be one below it.
  for (let before = -1; before !== ids.size;) {
    before = ids.size;
    for (const { id, parent } of all) if (parent !== null && ids.has(parent)) ids.add(id);
  }
  return ids;
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
