import type { CoWork, CoWorkPair } from "../../domain/compare/co-work.ts";
import type { AtlasPlan } from "../../domain/atlas/atlas.ts";
import { taskRef } from "../../domain/things/refs.ts";
import type { Task } from "../../model/types.ts";
import { toThing } from "../../state/changes.ts";
import { List } from "../../ui/List.tsx";
import { ScrollBox } from "../../ui/ScrollBox.tsx";
import { TableFrame } from "../../ui/TitledTable.tsx";
import { useLocal } from "../shared/atlas-context.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";
import { FigureButton } from "./cards/FigureButton.tsx";
import { Rest } from "./Rest.tsx";
import { useCompareText } from "./use-compare-text.ts";

/** Which units of a plan stand together, and the tasks that nobody leads: what the matrix draws, as tables. */
export function UnitNetwork({ network }: { readonly network: CoWork }) {
  const text = useCompareText();
  const { plan, pairs, withoutUnit, withoutLead } = network;
  return (
    <>
      {pairs.length > 0 && (
        <Rest title={text("cowork.pairs", { count: pairs.length })}>
          <PairTable plan={plan} pairs={pairs} />
        </Rest>
      )}
      <TasksOf plan={plan} tasks={withoutLead} title="cowork.withoutLead" />
      <TasksOf plan={plan} tasks={withoutUnit} title="cowork.withoutUnit" />
    </>
  );
}

type PairTableProps = { readonly plan: AtlasPlan; readonly pairs: readonly CoWorkPair[] };

function PairTable({ plan, pairs }: PairTableProps) {
  const text = useCompareText();
  const local = useLocal();
  const title = `${text("cowork.title")} · ${local(plan, "short")}`;
  return (
    <ScrollBox label={title}>
      <TableFrame title={title}>
        <thead>
          <tr>
            <th scope="col">{text("cowork.units")}</th>
            <th scope="col" data-cell="figure">
              {text("cowork.tasks")}
            </th>
            <th scope="col">{text("cowork.which")}</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map(({ a, b, tasks }) => (
            <tr key={`${a.id} ${b.id}`}>
              <th scope="row">
                {[a, b].map((unit, at) => (
                  <span key={unit.id}>
                    {at > 0 && " – "}
                    <ViewLink to={toThing({ type: "agency", id: unit.id })}>
                      {local(unit, "name")}
                    </ViewLink>
                  </span>
                ))}
              </th>
              <td data-cell="figure">
                <FigureButton figure={{ of: "pair", plan, units: [a, b], tasks }} />
              </td>
              <td>
                <TaskLinks plan={plan} tasks={tasks} />
              </td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </ScrollBox>
  );
}

type TasksProps = { readonly plan: AtlasPlan; readonly tasks: readonly Task[] };

function TaskLinks({ plan, tasks }: TasksProps) {
  return tasks.map(({ section }, at) => (
    <span key={section}>
      {at > 0 && " · "}
      <ViewLink to={toThing(taskRef(plan.id, section))}>{section}</ViewLink>
    </span>
  ));
}

type TitledTasksProps = TasksProps & {
  readonly title: "cowork.withoutLead" | "cowork.withoutUnit";
};

function TasksOf({ plan, tasks, title }: TitledTasksProps) {
  const text = useCompareText();
  const local = useLocal();
  if (tasks.length === 0) return null;
  return (
    <Rest title={text(title, { count: tasks.length })}>
      <List>
        {tasks.map((task) => (
          <li key={task.section}>
            <ViewLink to={toThing(taskRef(plan.id, task.section))}>
              {task.section} {local(task, "title")}
            </ViewLink>
          </li>
        ))}
      </List>
    </Rest>
  );
}
