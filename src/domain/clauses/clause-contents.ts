import type { Enterprise, Link, PlanRecord, Target, Task } from "../../model/types.ts";
import type { AtlasPlan, AtlasSite, ClauseHeading, PlanDetails } from "../atlas/atlas.ts";
import { isSaidIn } from "./said-in.ts";

/** What a clause itself names or sets, without its sub-clauses. */
export type ClauseContents = {
  readonly sites: readonly AtlasSite[];
  readonly tasks: readonly Task[];
  readonly targets: readonly Target[];
  readonly enterprises: readonly Enterprise[];
  readonly links: readonly Link[];
  readonly records: readonly PlanRecord[];
};

/** All that is cited from one clause of a plan, each kind in the order of the text. */
export function clauseContents(
  plan: AtlasPlan,
  details: PlanDetails,
  section: string,
): ClauseContents {
  const isHere = (entry: { readonly section: string }) => entry.section === section;
  return {
    sites: plan.sites.filter(({ cites, industries, leadEnterprises }) =>
      [...cites, ...industries, ...leadEnterprises].some(isHere),
    ),
    tasks: details.tasks.filter((task) => isHere(task) || task.cites.some(isHere)),
    targets: details.targets.filter((target) => isSaidIn(target, section)),
    enterprises: plan.enterprises.filter(({ mentions }) => mentions.some(isHere)),
    links: details.links.filter((link) => isSaidIn(link, section)),
    records: details.records.filter((record) => isSaidIn(record, section)),
  };
}

/** The clauses above one, from the top. */
export function clauseTrail(
  clauses: readonly ClauseHeading[],
  section: string,
): readonly ClauseHeading[] {
  const trail: ClauseHeading[] = [];
  let parent = clauses.find((clause) => clause.section === section)?.parent ?? null;
  while (parent !== null) {
    const above = clauses.find((clause) => clause.section === parent);
    // A loop would be a fault of the data; it must not hang the page.
    if (!above || trail.includes(above)) break;
    trail.unshift(above);
    parent = above.parent;
  }
  return trail;
}
