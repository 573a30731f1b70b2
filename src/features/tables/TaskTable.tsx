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
import { taskRef } from "../../domain/things/refs.ts";
import { useFitting } from "../shared/use-fitting.ts";
import { changeView } from "../../state/store.ts";
import { Button } from "../../ui/Button.tsx";
import { UnitTable } from "./UnitTable.tsx";
import { useAtlas, useViewPart } from "../shared/atlas-context.tsx";
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

const COLUMNS: readonly TaskColumn[] = ["order", "unit", "deadline"];

function Tasks({ plans }: { readonly plans: readonly WholePlan[] }) {
  const context = useAtlas();
  const { t } = context;
  const byUnit = useViewPart((view) => view.group === "unit");
  const { order, rowOrder, onSort } = useOrder(COLUMNS, { by: "order", descending: false });
  const all = useMemo(() => taskRows(plans), [plans]);
  const rows = useFitting(all, refOfRow);
  const sorted = useMemo(() => sortTasks(rows, rowOrder), [rows, rowOrder]);
  const fitting = useMemo(() => plansWith(plans, rows), [plans, rows]);
  if (all.length === 0) return <p>{t("tasks.empty")}</p>;
  return (
    <>
      <p>{t("tasks.summary", { plans: plans.length, count: rows.length })}</p>
      <ArrangeSwitch byUnit={byUnit} />
      {byUnit ? (
        <UnitTable plans={fitting} />
      ) : (
        <>
          <Note tone="plain">{t("tasks.unstated", countUnstated(rows))}</Note>
          <TakeHome name={t("tasks.title")} what={() => takeTasks(context, sorted)} />
          <TaskRows rows={sorted} order={order} onSort={onSort} />
        </>
      )}
    </>
  );
}

/** Plans with those of their tasks alone that stand in rows. */
function plansWith(plans: readonly WholePlan[], rows: readonly TaskRow[]): readonly WholePlan[] {
  const kept = new Set(rows.map(({ task }) => task));
  return plans.map(({ plan, details }) => ({
    plan,
    details: { ...details, tasks: details.tasks.filter((task) => kept.has(task)) },
  }));
}

/** Task by task, or unit by unit. */
function ArrangeSwitch({ byUnit }: { readonly byUnit: boolean }) {
  const { t } = useAtlas();
  return (
    <div role="group" aria-label={t("ledger.group")} data-print="hide">
      <Button isPressed={!byUnit} onClick={() => changeView({ group: "", sort: "" })}>
        {t("tasks.byTask")}
      </Button>{" "}
      <Button isPressed={byUnit} onClick={() => changeView({ group: "unit", sort: "" })}>
        {t("tasks.byUnit")}
      </Button>
    </div>
  );
}

const refOfRow = ({ plan, task }: TaskRow) => taskRef(plan.id, task.section);

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
