import { memo } from "react";
import type { AtlasPlan } from "../../domain/atlas/atlas.ts";
import { dutiesOf, type Duty } from "../../domain/tasks/duties.ts";
import type { TaskRow } from "../../domain/tasks/task-table.ts";
import { formatPartialDate } from "../../i18n/format.ts";
import { sectionIn } from "../../i18n/words/section.ts";
import { taskRef } from "../../domain/things/refs.ts";
import { isSameRef } from "../../model/thing-ref.ts";
import { toThing } from "../../state/changes.ts";
import { useAtlas, useLanguage, useLocal, useViewPart } from "../shared/atlas-context.tsx";
import { Aside } from "../../ui/Aside.tsx";
import styles from "./TaskLine.module.css";
import { Cell } from "../../ui/Table.tsx";
import { UnitLink } from "../shared/UnitLink.tsx";
import { Unwritten } from "../shared/Unwritten.tsx";
import { PerhapsMark } from "../shared/PerhapsMark.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";

/** Columns beside that of the titles. */
export const TASK_COLUMNS = ["plan", "lead", "support", "deadline", "sites", "targets"] as const;
export type TableColumn = (typeof TASK_COLUMNS)[number];

type TaskLineProps = { readonly row: TaskRow; readonly shown: ReadonlySet<TableColumn> };

/** One task in the table of tasks. Memoised, so that a new order moves rows and draws none anew. */
export const TaskLine = memo(function TaskLine({ row, shown }: TaskLineProps) {
  const { plan, task, targets } = row;
  const { t } = useAtlas();
  const language = useLanguage();
  const local = useLocal();
  const ref = taskRef(plan.id, task.section);
  const current = useViewPart(({ select }) => isSameRef(select, ref));
  return (
    <tr data-current={current || undefined}>
      <th scope="row" data-cell="name">
        <Aside>{sectionIn(task.section, language)}</Aside>{" "}
        <ViewLink to={toThing(ref)} current={current}>
          {local(task, "title")}
        </ViewLink>
        <PerhapsMark of={ref} />
      </th>
      {shown.has("plan") && <Cell label={t("tasks.plan")}>{local(plan, "short")}</Cell>}
      <UnitCells row={row} shown={shown} />
      {shown.has("deadline") && (
        <Cell data-cell="short" label={t("tasks.deadline")}>
          {task.deadline ? formatPartialDate(task.deadline.date, language) : <Unwritten />}
        </Cell>
      )}
      {shown.has("sites") && (
        <Cell data-cell="number" label={t("tasks.sites")}>
          {task.sites.length || <Unwritten />}
        </Cell>
      )}
      {shown.has("targets") && (
        <Cell data-cell="number" label={t("tasks.targets")}>
          {targets.length || <Unwritten />}
        </Cell>
      )}
    </tr>
  );
});

/** Lead and supporting units; one cell for both where the plan tells no lead from support. */
function UnitCells({ row: { plan, task }, shown }: TaskLineProps) {
  const { t } = useAtlas();
  const groups = dutiesOf(task);
  const unitsOf = (duty: Duty) => groups.find((group) => group.duty === duty)?.units ?? [];
  const duties = (["lead", "support"] as const).filter((duty) => shown.has(duty));
  if (duties.length === 0) return null;
  if (task.unitMode === "lead+support") {
    return duties.map((duty) => (
      <Cell key={duty} label={t(`tasks.${duty}`)}>
        <Units plan={plan} units={unitsOf(duty)} />
      </Cell>
    ));
  }
  return (
    <Cell colSpan={duties.length} label={t("task.units")}>
      {groups.length === 0 && <Unwritten />}
      {groups.map(({ duty, units }) => (
        <div key={duty}>
          <span className={styles.duty}>{t(`duty.${duty}`)}</span>
          <Units plan={plan} units={units} />
        </div>
      ))}
    </Cell>
  );
}

function Units({ plan, units }: { readonly plan: AtlasPlan; readonly units: readonly string[] }) {
  if (units.length === 0) return <Unwritten />;
  return (
    <ul className={styles.units}>
      {units.map((unit) => (
        <li key={unit}>
          <UnitLink plan={plan} unit={unit} />
        </li>
      ))}
    </ul>
  );
}
