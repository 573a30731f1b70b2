import { memo, useMemo } from "react";
import {
  sortUnits,
  UNIT_COLUMNS,
  type UnitColumn,
  type UnitRow,
  unitRows,
} from "../../domain/agencies/unit-table.ts";
import type { WholePlan } from "../../domain/atlas/atlas.ts";
import { NO_FILTER } from "../../domain/facets/filter.ts";
import { formatPartialDate } from "../../i18n/format.ts";
import { formatList } from "../../i18n/words/list.ts";
import type { Agency } from "../../model/types.ts";
import { toThing, type ViewChange } from "../../state/changes.ts";
import { Aside } from "../../ui/Aside.tsx";
import { Note } from "../../ui/Note.tsx";
import { SortHeader } from "../../ui/SortHeader.tsx";
import { Cell, Table } from "../../ui/Table.tsx";
import { useAtlas, useLanguage, useLocal, useViewPart } from "../shared/atlas-context.tsx";
import { Unwritten } from "../shared/Unwritten.tsx";
import { ColumnChoice } from "./ColumnChoice.tsx";
import { useColumns } from "./use-columns.ts";
import { useOrder } from "./use-order.ts";
import { ViewLink } from "../shared/ViewLink.tsx";

/** So many of those that a unit works with are named. */
const MOST_NAMED = 3;

const CHOICE = [
  "plan",
  "led",
  "joint",
  "listed",
  "support",
  "tasks",
  "met",
  "deadline",
] as const satisfies readonly UnitColumn[];
type ChosenColumn = (typeof CHOICE)[number];

const LABELS = {
  plan: "tasks.plan",
  led: "duty.lead",
  joint: "duty.joint",
  listed: "duty.listed",
  support: "duty.support",
  tasks: "units.tasks",
  met: "units.met",
  deadline: "tasks.deadline",
} as const;

/** Every unit that the plans name: what it leads, shares and supports, with whom and by when. */
export function UnitTable({ plans }: { readonly plans: readonly WholePlan[] }) {
  const { t } = useAtlas();
  const local = useLocal();
  const ranked = useMemo(() => unitRows(plans), [plans]);
  const columns = useColumns(CHOICE);
  const { order, rowOrder, onSort } = useOrder(UNIT_COLUMNS, { by: "led", descending: true });
  const rows = useMemo(
    () => sortUnits(ranked, rowOrder, (agency) => local(agency, "name")),
    [ranked, rowOrder, local],
  );
  if (rows.length === 0) return <p>{t("units.empty")}</p>;
  const sort = { order, onSort };
  const labelOf = (column: ChosenColumn) => t(LABELS[column]);
  return (
    <>
      <Note tone="plain">{t("units.note")}</Note>
      <ColumnChoice columns={columns} labelOf={labelOf} />
      <Table caption={t("units.title")}>
        <thead>
          <tr>
            <SortHeader column="name" label={t("units.unit")} {...sort} />
            {CHOICE.filter((column) => columns.shown.has(column)).map((column) => (
              <SortHeader key={column} column={column} label={labelOf(column)} {...sort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <UnitLine key={`${row.plan.id} ${row.agency.id}`} row={row} shown={columns.shown} />
          ))}
        </tbody>
      </Table>
    </>
  );
}

const NUMBERS = ["led", "joint", "listed", "support", "tasks"] as const;

type UnitLineProps = { readonly row: UnitRow; readonly shown: ReadonlySet<ChosenColumn> };

/** Memoised, so that a new order moves rows and draws none anew. */
const UnitLine = memo(function UnitLine({ row, shown }: UnitLineProps) {
  const { t } = useAtlas();
  const local = useLocal();
  const language = useLanguage();
  const { plan, agency, deadlines } = row;
  const open = toThing({ type: "agency", id: agency.id });
  const current = useViewPart(({ select }) => select?.type === "agency" && select.id === agency.id);
  const dates = deadlines.map((date) => formatPartialDate(date, language));
  return (
    <tr data-current={current || undefined}>
      <th scope="row" data-cell="name">
        <ViewLink to={open} current={current}>
          {local(agency, "name")}
        </ViewLink>
      </th>
      {shown.has("plan") && <Cell label={t("tasks.plan")}>{local(plan, "short")}</Cell>}
      {NUMBERS.filter((column) => shown.has(column)).map((column) => (
        <NumberCell
          key={column}
          label={t(LABELS[column])}
          count={row[column]}
          to={column === "tasks" ? toTasks(plan.id, agency.id) : open}
        />
      ))}
      {shown.has("met") && (
        <Cell label={t("units.met")}>
          <Met row={row} />
        </Cell>
      )}
      {shown.has("deadline") && (
        <Cell label={t("tasks.deadline")}>
          {dates.length === 0 ? <Unwritten /> : formatList(dates, language)}
        </Cell>
      )}
    </tr>
  );
});

/** The tasks of a unit of a plan, in the table of tasks. */
function toTasks(plan: string, unit: string): ViewChange {
  return { plans: [plan], group: "", sort: "", filter: { ...NO_FILTER, unit: [unit] } };
}

type NumberCellProps = {
  readonly label: string;
  readonly count: number;
  readonly to: ViewChange;
};

function NumberCell({ label, count, to }: NumberCellProps) {
  return (
    <Cell data-cell="number" label={label}>
      {count === 0 ? (
        <Aside>0</Aside>
      ) : (
        <ViewLink to={to} label={`${label} ${count}`}>
          {count}
        </ViewLink>
      )}
    </Cell>
  );
}

function Met({ row: { met } }: { readonly row: UnitRow }) {
  const { t } = useAtlas();
  const local = useLocal();
  const named = met.slice(0, MOST_NAMED);
  if (met.length === 0) return <Aside>0</Aside>;
  return (
    <>
      {named.map(({ agency, tasks }, at) => (
        <span key={agency.id}>
          {at > 0 && " · "}
          <MetLink agency={agency} name={local(agency, "name")} /> {tasks}
        </span>
      ))}
      {met.length > named.length && (
        <Aside place="below">{t("units.moreMet", { count: met.length - named.length })}</Aside>
      )}
    </>
  );
}

function MetLink({ agency, name }: { readonly agency: Agency; readonly name: string }) {
  return <ViewLink to={toThing({ type: "agency", id: agency.id })}>{name}</ViewLink>;
}
