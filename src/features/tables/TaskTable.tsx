import { useMemo } from "react";
import type { WholePlan } from "../../domain/atlas/atlas.ts";
import {
  countUnstated,
  sortTasks,
  taskRows,
  TASK_ORDERS,
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
import { ToRecords } from "./ToRecords.tsx";
import { TakeHome } from "../shared/TakeHome.tsx";
import { takeTasks } from "./take-tasks.ts";
import { useOrder } from "./use-order.ts";
import { ColumnChoice } from "./ColumnChoice.tsx";
import { TASK_COLUMNS, type TableColumn, TaskLine } from "./TaskLine.tsx";
import { useColumns } from "./use-columns.ts";
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
  const { t, local } = context;
  const columns = useColumns(TASK_COLUMNS);
  const byUnit = useViewPart((view) => view.group === "unit");
  const { order, rowOrder, onSort } = useOrder(TASK_ORDERS, { by: "order", descending: false });
  const all = useMemo(() => taskRows(plans), [plans]);
  const rows = useFitting(all, refOfRow);
  const sorted = useMemo(
    () => sortTasks(rows, rowOrder, (task) => local(task, "title")),
    [rows, rowOrder, local],
  );
  const fitting = useMemo(() => plansWith(plans, rows), [plans, rows]);
  if (all.length === 0) return <p>{t("tasks.empty")}</p>;
  return (
    <>
      <p>{t("tasks.summary", { plans: plans.length, count: rows.length })}</p>
      <ToRecords plans={plans} />
      <ArrangeSwitch byUnit={byUnit} />
      {byUnit ? (
        <UnitTable plans={fitting} />
      ) : (
        <>
          <Note tone="plain">{t("tasks.unstated", countUnstated(rows))}</Note>
          <ColumnChoice columns={columns} labelOf={(column) => t(`tasks.${column}`)} />
          <TakeHome
            name={t("tasks.title")}
            what={() => takeTasks(context, sorted, columns.shown)}
          />
          <TaskRows rows={sorted} shown={columns.shown} order={order} onSort={onSort} />
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
  readonly shown: ReadonlySet<TableColumn>;
  readonly order: TaskOrder;
  readonly onSort: (column: TaskColumn, label: string) => void;
};

/** What a column is sorted by. */
const ORDER_OF = {
  plan: "order",
  lead: "unit",
  support: "support",
  deadline: "deadline",
  sites: "sites",
  targets: "targets",
} as const;

function TaskRows({ rows, shown, order, onSort }: TaskRowsProps) {
  const { t } = useAtlas();
  const sort = { order, onSort };
  return (
    <Table caption={t("tasks.title")}>
      <thead>
        <tr>
          <SortHeader column="title" label={t("tasks.task")} {...sort} />
          {TASK_COLUMNS.filter((column) => shown.has(column)).map((column) => (
            <SortHeader
              key={column}
              column={ORDER_OF[column]}
              label={t(`tasks.${column}`)}
              {...sort}
            />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <TaskLine key={`${row.plan.id} ${row.task.section}`} row={row} shown={shown} />
        ))}
      </tbody>
    </Table>
  );
}
