import type { Agency, Task } from "../../model/types.ts";
import type { Atlas, PlanDetails } from "../atlas/atlas.ts";
import { countBy } from "../collections/count-by.ts";
import { dutiesOf, type Duty } from "../tasks/duties.ts";
import { findAgency } from "./find-agency.ts";

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
export function agencyWork(
  atlas: Pick<Atlas, "agencyByUnit">,
  details: readonly PlanDetails[],
  agency: Agency,
): AgencyWork {
  const shared = details.flatMap(({ plan, tasks }) =>
    tasks.flatMap((task) => {
      const members = membersOf(atlas, plan, task);
      const own = members.get(agency.id);
      return own ? [{ plan, task, duty: own.duty, members: [...members.values()] }] : [];
    }),
  );
  const partners = countBy(
    shared.flatMap(({ members }) => members.map((member) => member.agency)),
    (partner) => partner,
  );
  return {
    tasks: shared.map(({ plan, task, duty }) => ({ plan, task, duty })),
    partners: [...partners]
      .filter(([partner]) => partner.id !== agency.id)
      .map(([partner, tasks]) => ({ agency: partner, tasks }))
      .toSorted((a, b) => b.tasks - a.tasks),
  };
}

type Member = { readonly agency: Agency; readonly duty: Duty };

/** The agencies of a task by id; one that is written twice counts once, with its first duty. */
function membersOf(
  atlas: Pick<Atlas, "agencyByUnit">,
  plan: string,
  task: Task,
): ReadonlyMap<string, Member> {
  const members = new Map<string, Member>();
  for (const { duty, units } of dutiesOf(task)) {
    for (const unit of units) {
      const agency = findAgency(atlas, plan, unit);
      if (agency && !members.has(agency.id)) members.set(agency.id, { agency, duty });
    }
  }
  return members;
}
