import type { Target, Task } from "../../model/types.ts";
import type { AtlasPlan, WholePlan } from "../atlas/atlas.ts";
import { isSaidIn } from "../clauses/said-in.ts";
import { compareKeys, type SortOrder } from "../collections/sort-order.ts";

/** A task with its plan and the targets that its clause sets. */
export type TaskRow = {
  readonly plan: AtlasPlan;
  readonly task: Task;
  readonly targets: readonly Target[];
};

/** What tasks can be sorted by: their place in the plans first. */
export const TASK_ORDERS = [
  "order",
  "title",
  "unit",
  "support",
  "deadline",
  "sites",
  "targets",
] as const;
export type TaskColumn = (typeof TASK_ORDERS)[number];
export type TaskOrder = SortOrder<TaskColumn>;

/** How many tasks leave a thing out. */
export type UnstatedOfTasks = {
  readonly unit: number;
  readonly deadline: number;
  readonly target: number;
  readonly site: number;
};

/** The tasks of plans in the order of the plans and of their texts. */
export function taskRows(plans: readonly WholePlan[]): readonly TaskRow[] {
  return plans.flatMap(({ plan, details }) =>
    details.tasks.map((task) => ({
      plan,
      task,
      targets: details.targets.filter((target) => isSaidIn(target, task.section)),
    })),
  );
}

/**
 * Tasks in an order, by units by the first that is named; what is not said comes last.
 * @param titleOf the title of a task as shown
 */
export function sortTasks(
  rows: readonly TaskRow[],
  { by, descending }: TaskOrder,
  titleOf: (task: Task) => string = ({ titleZh }) => titleZh,
): readonly TaskRow[] {
  if (by === "order") return descending ? rows.toReversed() : rows;
  const keys = {
    title: ({ task }: TaskRow) => titleOf(task),
    unit: firstUnit,
    support: ({ task }: TaskRow) => task.supportingUnits[0] ?? null,
    deadline: deadlineKey,
    sites: ({ task }: TaskRow) => task.sites.length,
    targets: ({ targets }: TaskRow) => targets.length,
  } as const;
  const keyOf: (row: TaskRow) => string | number | null = keys[by];
  return rows.toSorted((a, b) => compareKeys(keyOf(a), keyOf(b), descending));
}

export function countUnstated(rows: readonly TaskRow[]): UnstatedOfTasks {
  const count = (isSilent: (row: TaskRow) => boolean) => rows.filter(isSilent).length;
  return {
    unit: count(({ task }) => task.unitMode === "none"),
    deadline: count(({ task }) => task.deadline === null),
    target: count(({ targets }) => targets.length === 0),
    site: count(({ task }) => task.sites.length === 0),
  };
}

function firstUnit({ task }: TaskRow): string | null {
  return task.leadUnits[0] ?? task.supportingUnits[0] ?? null;
}

/** The last month and day that a deadline allows: a bare year ends after all its months. */
function deadlineKey({ task }: TaskRow): number | null {
  if (task.deadline === null) return null;
  const [year = 0, month = 12, day = 31] = task.deadline.date.split("-").map(Number);
  return year * 10_000 + month * 100 + day;
}
