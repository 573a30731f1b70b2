import type { Task } from "../../model/types.ts";
import type { UnitMode } from "../../model/vocabulary.ts";

/**
 * How a unit answers for a task: it leads, supports, shares by duties, stands in a list that tells no leader, or is
 * the only one named.
 */
export const DUTIES = ["lead", "single", "joint", "listed", "support"] as const;
export type Duty = (typeof DUTIES)[number];

/** Units of a task that answer for it in one way. */
export type DutyGroup = { readonly duty: Duty; readonly units: readonly string[] };

const FIRST_DUTY: Readonly<Record<UnitMode, Duty | null>> = {
  "lead+support": "lead",
  single: "single",
  joint: "joint",
  undifferentiated: "listed",
  none: null,
};

type TaskUnits = Pick<Task, "unitMode" | "leadUnits" | "supportingUnits">;

/** The units of a task by how they answer for it; empty where the plan names none. */
export function dutiesOf({
  unitMode,
  leadUnits,
  supportingUnits,
}: TaskUnits): readonly DutyGroup[] {
  const first = FIRST_DUTY[unitMode];
  const groups: readonly DutyGroup[] = [
    ...(first === null ? [] : [{ duty: first, units: leadUnits }]),
    { duty: "support", units: supportingUnits },
  ];
  return groups.filter(({ units }) => units.length > 0);
}
