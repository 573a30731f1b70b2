import type { Agency, Task } from "../../model/types.ts";
import type { AtlasPlan, WholePlan } from "../atlas/atlas.ts";
import { outlineIndex } from "../atlas/indexes.ts";
import { groupBy } from "../collections/group-by.ts";
import { dutiesOf, type Duty } from "../tasks/duties.ts";

/** A task that an agency answers for, and how. */
export type AgencyTask = { readonly plan: string; readonly task: Task; readonly duty: Duty };

/** Another agency and in how many tasks both stand. */
export type AgencyPartner = { readonly agency: Agency; readonly tasks: number };

export type AgencyWork = {
  /** In the order of the plans and of their texts. */
  readonly tasks: readonly AgencyTask[];
  /** Most tasks first. */
  readonly partners: readonly AgencyPartner[];
};

/** What an agency does in the plans given, and with whom. */
export function agencyWork(plans: readonly WholePlan[], agency: Pick<Agency, "id">): AgencyWork {
  const shared = plans.flatMap(({ plan, details }) =>
    details.tasks.flatMap((task) => {
      const members = membersOf(plan, task);
      const own = members.get(agency.id);
      return own ? [{ plan: plan.id, task, duty: own.duty, members: [...members.values()] }] : [];
    }),
  );
  const met = shared.flatMap(({ members }) => members.map((member) => member.agency));
  const partners = groupBy(met, ({ id }) => id);
  return {
    tasks: shared.map(({ plan, task, duty }) => ({ plan, task, duty })),
    partners: [...partners]
      .filter(([id]) => id !== agency.id)
      .flatMap(([, same]) => same.slice(0, 1).map((it) => ({ agency: it, tasks: same.length })))
      .toSorted((a, b) => b.tasks - a.tasks),
  };
}

/** An agency of a task, and how it answers for it. */
export type Member = { readonly agency: Agency; readonly duty: Duty };

/** The agencies of a task by id; one that is written twice counts once, with its first duty. */
export function membersOf(plan: AtlasPlan, task: Task): ReadonlyMap<string, Member> {
  const { agencyByUnit } = outlineIndex(plan);
  const members = new Map<string, Member>();
  for (const { duty, units } of dutiesOf(task)) {
    for (const unit of units) {
      const agency = agencyByUnit.get(unit);
      if (agency && !members.has(agency.id)) members.set(agency.id, { agency, duty });
    }
  }
  return members;
}
