import type { Agency, Task } from "../../model/types.ts";
import type { AtlasPlan, WholePlan } from "../atlas/atlas.ts";
import { membersOf } from "../agencies/agency-work.ts";
import { unitLoads } from "./unit-loads.ts";

/** Two units and the tasks in which both stand, in the order of the plan. */
export type CoWorkPair = {
  readonly a: Agency;
  readonly b: Agency;
  readonly tasks: readonly Task[];
};

/** Which units of a plan stand together, and what nobody leads. */
export type CoWork = {
  readonly plan: AtlasPlan;
  /** Units that stand in a task with another, those that lead most first. */
  readonly units: readonly Agency[];
  /** In how many tasks each two of them stand, as rows and columns of `units`; on the diagonal, in how many each stands. */
  readonly counts: readonly (readonly number[])[];
  /** Each two that stand in any task, most tasks first. */
  readonly pairs: readonly CoWorkPair[];
  /** Tasks for which the plan names no unit. */
  readonly withoutUnit: readonly Task[];
  /** Tasks with units none of which is named to lead. */
  readonly withoutLead: readonly Task[];
};

/** The network of units and tasks of a plan, as far as units meet in tasks. */
export function coWork(whole: WholePlan): CoWork {
  const { plan, details } = whole;
  const pairs = pairsOf(whole);
  const order = unitLoads([whole]).flatMap(({ units }) => units.map(({ agency }) => agency));
  const met = new Set(pairs.flatMap(({ a, b }) => [a, b]));
  const units = order.filter((agency) => met.has(agency));
  const tasksOf = new Map(units.map((unit) => [unit, 0]));
  for (const task of details.tasks) {
    for (const { agency } of membersOf(plan, task).values()) {
      tasksOf.set(agency, (tasksOf.get(agency) ?? 0) + 1);
    }
  }
  const together = new Map(
    pairs.flatMap(({ a, b, tasks }) =>
      [`${a.id} ${b.id}`, `${b.id} ${a.id}`].map((key) => [key, tasks.length] as const),
    ),
  );
  return {
    plan,
    units,
    counts: units.map((row) =>
      units.map((column) =>
        row === column ? (tasksOf.get(row) ?? 0) : (together.get(`${row.id} ${column.id}`) ?? 0),
      ),
    ),
    pairs,
    withoutUnit: details.tasks.filter(({ unitMode }) => unitMode === "none"),
    withoutLead: details.tasks.filter(({ unitMode }) => unitMode === "undifferentiated"),
  };
}

function pairsOf({ plan, details }: WholePlan): readonly CoWorkPair[] {
  const found = new Map<string, CoWorkPair>();
  for (const task of details.tasks) {
    const members = [...membersOf(plan, task).values()].map(({ agency }) => agency);
    const ordered = members.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    for (const [at, a] of ordered.entries()) {
      for (const b of ordered.slice(at + 1)) {
        const key = `${a.id} ${b.id}`;
        found.set(key, { a, b, tasks: [...(found.get(key)?.tasks ?? []), task] });
      }
    }
  }
  return [...found.values()].toSorted((one, two) => two.tasks.length - one.tasks.length);
}
