import type { TaskHeading } from "../../domain/atlas/atlas.ts";
import { groupBy } from "../../domain/collections/group-by.ts";
import { useAtlas, useLocal } from "../shared/atlas-context.tsx";
import { Fold } from "../../ui/Fold.tsx";
import { TaskList } from "./TaskList.tsx";

/** So many tasks stand open in one list; more, of several plans, are folded by plan. */
const OPEN_TASKS = 24;

type TasksOfPlansProps = {
  readonly tasks: readonly (TaskHeading & { readonly plan: string })[];
  /** How many tasks may stand open, where that is not the usual number. */
  readonly open?: number;
  /** Said after the clause of each. */
  readonly notes?: ReadonlyMap<object, string>;
};

/** Tasks of one or several plans, each with its plan where there are several. */
export function TasksOfPlans({ tasks, open = OPEN_TASKS, notes }: TasksOfPlansProps) {
  const { atlas, t } = useAtlas();
  const local = useLocal();
  const items = tasks.flatMap((task) => {
    const plan = atlas.planById.get(task.plan);
    const note = notes?.get(task);
    return plan ? [{ plan, task, ...(note === undefined ? {} : { note }) }] : [];
  });
  const byPlan = groupBy(items, ({ plan }) => plan);
  if (items.length <= open || byPlan.size === 1) {
    return <TaskList items={items} showPlan={byPlan.size > 1} />;
  }
  return [...byPlan].map(([plan, own]) => (
    <Fold key={plan.id} title={local(plan, "short")} count={t("plan.tasks", { count: own.length })}>
      <TaskList items={own} />
    </Fold>
  ));
}
