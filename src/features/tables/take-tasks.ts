import type { TableValue } from "../../domain/export/table-value.ts";
import { outlineIndex } from "../../domain/atlas/indexes.ts";
import { dutiesOf } from "../../domain/tasks/duties.ts";
import type { TaskRow } from "../../domain/tasks/task-table.ts";
import { taskRef } from "../../domain/things/refs.ts";
import { formatPartialDate } from "../../i18n/format.ts";
import { asWritten } from "../../i18n/words/names.ts";
import { toThing } from "../../state/changes.ts";
import type { AtlasContextValue } from "../shared/atlas-context.tsx";
import type { TableColumn } from "./TaskLine.tsx";
import { takeTable, takeTextOf, type TakeColumn } from "../shared/take-table.ts";
import { targetFigure } from "../shared/target-figure.ts";

/** The tasks as a table, in the order that they have on the page. */
export function takeTasks(
  context: AtlasContextValue,
  rows: readonly TaskRow[],
  shown: ReadonlySet<TableColumn>,
): readonly TableValue[] {
  const plans = [...new Set(rows.map(({ plan }) => plan))];
  return [
    takeTable(context, {
      title: context.t("tasks.title"),
      rows,
      plans,
      planOf: ({ plan }) => plan,
      thingOf: ({ plan, task }) => ({
        plans: [plan.id],
        ...toThing(taskRef(plan.id, task.section)),
      }),
      columns: [...taskColumns(context, shown), ...unitColumns(context, shown)],
    }),
  ];
}

function taskColumns(
  { local, language }: AtlasContextValue,
  shown: ReadonlySet<TableColumn>,
): readonly TakeColumn<TaskRow>[] {
  const text = takeTextOf({ language });
  return [
    { heading: text("section"), cell: ({ task }) => task.section },
    { heading: text("task"), cell: ({ task }) => local(task, "title") },
    { heading: text("phrase"), cell: ({ task }) => task.cites.map(({ phrase }) => phrase) },
    ...given(shown.has("deadline"), {
      heading: text("deadline"),
      cell: ({ task }) => task.deadline && formatPartialDate(task.deadline.date, language),
    }),
    ...given(shown.has("sites"), {
      heading: text("sites"),
      cell: ({ plan, task }) =>
        task.sites.flatMap((id) => {
          const site = outlineIndex(plan).siteById.get(id);
          return site ? [local(site, "name")] : [];
        }),
    }),
    ...given(shown.has("targets"), {
      heading: text("targets"),
      cell: ({ targets }) =>
        targets.map((target) => `${local(target, "metric")} ${targetFigure(target, language)}`),
    }),
  ];
}

/** A column where it is shown. */
const given = (isShown: boolean, column: TakeColumn<TaskRow>) => (isShown ? [column] : []);

/** Who does it; nothing where the plan names nobody. */
function unitColumns(
  { t, language }: AtlasContextValue,
  shown: ReadonlySet<TableColumn>,
): readonly TakeColumn<TaskRow>[] {
  const text = takeTextOf({ language });
  const names = ({ plan }: TaskRow, units: readonly string[]) =>
    units.map((unit) =>
      asWritten(unit, outlineIndex(plan).agencyByUnit.get(unit)?.nameEn, language),
    );
  const either = shown.has("lead") || shown.has("support");
  return [
    ...given(either, {
      heading: text("unitMode"),
      cell: ({ task }) => {
        const [first] = dutiesOf(task);
        return first && t(`duty.${first.duty}`);
      },
    }),
    ...given(shown.has("lead"), {
      heading: text("leadUnits"),
      cell: (row) => names(row, row.task.leadUnits),
    }),
    ...given(shown.has("support"), {
      heading: text("supportingUnits"),
      cell: (row) => names(row, row.task.supportingUnits),
    }),
  ];
}
