import type { Enterprise, Link, Target } from "../../model/types.ts";
import type { AtlasPlan, AtlasSite, PlanDetails, TaskHeading } from "../atlas/atlas.ts";
import { sectionsBelow } from "./clause-tree.ts";
import { sectionsOfMention } from "./said-in.ts";

/** What a clause, with the clauses below it, names. */
export type NamedThings = {
  readonly sites: readonly AtlasSite[];
  readonly enterprises: readonly Enterprise[];
  /** As the plan writes them. */
  readonly units: readonly string[];
  readonly targets: readonly Target[];
  readonly tasks: readonly TaskHeading[];
  readonly links: readonly Link[];
};

/** The sites of a plan that a clause or one below it names, in the plan's order. Needs no details. */
export function sitesNamedIn(plan: AtlasPlan, section: string): readonly AtlasSite[] {
  const sections = sectionsBelow(plan.clauses, section);
  const isNamed = (entry: { readonly section: string }) => sections.has(entry.section);
  return plan.sites.filter(
    (site) =>
      site.cites.some(isNamed) ||
      site.industries.some(isNamed) ||
      site.leadEnterprises.some(isNamed) ||
      site.tasks.some((task) => sections.has(task)),
  );
}

/** All that a clause or one below it names: places, firms, units, numbers, tasks, links. */
export function namedInClause(plan: AtlasPlan, details: PlanDetails, section: string): NamedThings {
  const sections = sectionsBelow(plan.clauses, section);
  const isNamed = (entry: { readonly section: string }) => sections.has(entry.section);
  const isSaid = (entry: Target | Link) => sectionsOfMention(entry).some((it) => sections.has(it));
  const tasks = details.tasks.filter(isNamed);
  const firms = new Set(tasks.flatMap((task) => task.enterprises));
  const units = new Set(tasks.flatMap((task) => [...task.leadUnits, ...task.supportingUnits]));
  return {
    sites: sitesNamedIn(plan, section),
    enterprises: plan.enterprises.filter(
      ({ id, mentions }) => firms.has(id) || mentions.some(isNamed),
    ),
    units: [...units],
    targets: details.targets.filter(isSaid),
    tasks: plan.tasks.filter(isNamed),
    links: details.links.filter(isSaid),
  };
}
