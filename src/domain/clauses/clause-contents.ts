import type { Citation, Enterprise, Link, PlanRecord, Target, Task } from "../../model/types.ts";
import type { AtlasPlan, AtlasSite, PlanDetails } from "../atlas/atlas.ts";
import { sectionsBelow } from "./clause-tree.ts";
import { sectionsOfMention } from "./said-in.ts";

/** What a clause names or sets, each kind in the order of the plan. */
export type ClauseContents = {
  readonly sites: readonly AtlasSite[];
  readonly tasks: readonly Task[];
  readonly targets: readonly Target[];
  readonly enterprises: readonly Enterprise[];
  /** Responsible units, as the plan writes them. */
  readonly units: readonly string[];
  readonly links: readonly Link[];
  readonly records: readonly PlanRecord[];
};

/** What a clause itself names, without its sub-clauses. */
export function clauseContents(
  plan: AtlasPlan,
  details: PlanDetails,
  section: string,
): ClauseContents {
  return contentsOf(plan, details, new Set([section]));
}

/** What a clause and the clauses below it name. */
export function contentsWithBelow(
  plan: AtlasPlan,
  details: PlanDetails,
  section: string,
): ClauseContents {
  return contentsOf(plan, details, sectionsBelow(plan.clauses, section));
}

/** The sites that a clause and the clauses below it name. Needs no details. */
export function sitesWithBelow(plan: AtlasPlan, section: string): readonly AtlasSite[] {
  return sitesOf(plan, sectionsBelow(plan.clauses, section));
}

type Sections = ReadonlySet<string>;
type Cited = Pick<Citation, "section">;

/** A site is named where it is cited, and in a clause whose task is about it. */
function sitesOf(plan: AtlasPlan, sections: Sections): readonly AtlasSite[] {
  return plan.sites.filter(
    ({ cites, industries, leadEnterprises, tasks }) =>
      [...cites, ...industries, ...leadEnterprises].some(({ section }) => sections.has(section)) ||
      tasks.some((section) => sections.has(section)),
  );
}

function contentsOf(plan: AtlasPlan, details: PlanDetails, sections: Sections): ClauseContents {
  const isIn = ({ section }: Cited) => sections.has(section);
  const isSaid = (entry: Target | Link | PlanRecord) =>
    sectionsOfMention(entry).some((section) => sections.has(section));
  const ownTasks = details.tasks.filter(isIn);
  const firms = new Set(ownTasks.flatMap((task) => task.enterprises));
  return {
    sites: sitesOf(plan, sections),
    tasks: details.tasks.filter((task) => isIn(task) || task.cites.some(isIn)),
    targets: details.targets.filter(isSaid),
    enterprises: plan.enterprises.filter(
      ({ id, mentions }) => firms.has(id) || mentions.some(isIn),
    ),
    units: [...new Set(ownTasks.flatMap((task) => [...task.leadUnits, ...task.supportingUnits]))],
    links: details.links.filter(isSaid),
    records: details.records.filter(isSaid),
  };
}
