import { useMemo } from "react";
import type { WholePlan } from "../../domain/atlas/atlas.ts";
import {
  countUnstated,
  sortTasks,
  taskRows,
  type TaskColumn,
  type TaskOrder,
  type TaskRow,
} from "../../domain/tasks/task-table.ts";
import { SortHeader } from "../../ui/SortHeader.tsx";
import { useAtlas } from "../shared/atlas-context.tsx";
import { ChoosePlan } from "../shared/ChoosePlan.tsx";
import { WholePlansGate } from "../shared/WholePlansGate.tsx";
import { Note } from "../../ui/Note.tsx";
import { Screen } from "../../ui/Screen.tsx";
import { Table } from "../../ui/Table.tsx";
import { TakeHome } from "../shared/TakeHome.tsx";
import { takeTasks } from "./take-tasks.ts";
import { useOrder } from "./use-order.ts";
import { TaskLine } from "./TaskLine.tsx";
import { useAreFew, usePlansShown } from "../shared/use-plans-shown.ts";

/** All tasks of the plans shown: who does them, by when, where, with what figure; and what is left unsaid. */
export function TaskTable() {
  const { t } = useAtlas();
  const plans = usePlansShown();
  const areFew = useAreFew();
  return (
    <Screen title={t("tasks.title")}>
      {areFew ? (
        <WholePlansGate plans={plans}>{(whole) => <Tasks plans={whole} />}</WholePlansGate>
      ) : (
        <ChoosePlan />
      )}
    </Screen>
  );
}

function Tasks({ plans }: { readonly plans: readonly WholePlan[] }) {
  const context = useAtlas();
  const { t } = context;
  const { order, onSort } = useOrder<TaskColumn>("order");
  const rows = useMemo(() => taskRows(plans), [plans]);
  const sorted = useMemo(() => sortTasks(rows, order), [rows, order]);
  if (rows.length === 0) return <p>{t("tasks.empty")}</p>;
  return (
    <>
      <p>{t("tasks.summary", { plans: plans.length, count: rows.length })}</p>
      <Note tone="plain">{t("tasks.unstated", countUnstated(rows))}</Note>
      <TakeHome name={t("tasks.title")} what={() => takeTasks(context, sorted)} />
      <TaskRows rows={sorted} order={order} onSort={onSort} />
    </>
  );
}

type TaskRowsProps = {
  readonly rows: readonly TaskRow[];
  readonly order: TaskOrder;
  readonly onSort: (column: TaskColumn, label: string) => void;
};

function TaskRows({ rows, order, onSort }: TaskRowsProps) {
  const { t } = useAtlas();
  const sort = { order, onSort };
  return (
    <Table caption={t("tasks.title")}>
      <thead>
        <tr>
          <th scope="col">{t("tasks.task")}</th>
          <SortHeader column="order" label={t("tasks.plan")} {...sort} />
          <SortHeader column="unit" label={t("tasks.lead")} {...sort} />
          <th scope="col">{t("tasks.support")}</th>
          <SortHeader column="deadline" label={t("tasks.deadline")} {...sort} />
          <th scope="col" data-cell="number">
            {t("tasks.sites")}
          </th>
          <th scope="col" data-cell="number">
            {t("tasks.targets")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <TaskLine key={`${row.plan.id} ${row.task.section}`} row={row} />
        ))}
      </tbody>
    </Table>
  );
}
