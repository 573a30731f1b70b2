import { memo, useMemo } from "react";
import {
  sortUnits,
  UNIT_COLUMNS,
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
import { useOrder } from "./use-order.ts";
import { ViewLink } from "../shared/ViewLink.tsx";

/** So many of those that a unit works with are named. */
const MOST_NAMED = 3;

/** Every unit that the plans name: what it leads, shares and supports, with whom and by when. */
export function UnitTable({ plans }: { readonly plans: readonly WholePlan[] }) {
  const { t } = useAtlas();
  const local = useLocal();
  const ranked = useMemo(() => unitRows(plans), [plans]);
  const { order, rowOrder, onSort } = useOrder(UNIT_COLUMNS, { by: "led", descending: true });
  const rows = useMemo(
    () => sortUnits(ranked, rowOrder, (agency) => local(agency, "name")),
    [ranked, rowOrder, local],
  );
  if (rows.length === 0) return <p>{t("units.empty")}</p>;
  const sort = { order, onSort };
  return (
    <>
      <Note tone="plain">{t("units.note")}</Note>
      <Table caption={t("units.title")}>
        <thead>
          <tr>
            <SortHeader column="name" label={t("units.unit")} {...sort} />
            <SortHeader column="plan" label={t("tasks.plan")} {...sort} />
            <SortHeader column="led" label={t("duty.lead")} {...sort} />
            <SortHeader column="joint" label={t("duty.joint")} {...sort} />
            <SortHeader column="listed" label={t("duty.listed")} {...sort} />
            <SortHeader column="support" label={t("duty.support")} {...sort} />
            <SortHeader column="tasks" label={t("units.tasks")} {...sort} />
            <SortHeader column="met" label={t("units.met")} {...sort} />
            <SortHeader column="deadline" label={t("tasks.deadline")} {...sort} />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <UnitLine key={`${row.plan.id} ${row.agency.id}`} row={row} />
          ))}
        </tbody>
      </Table>
    </>
  );
}

/** Memoised, so that a new order moves rows and draws none anew. */
const UnitLine = memo(function UnitLine({ row }: { readonly row: UnitRow }) {
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
      <Cell label={t("tasks.plan")}>{local(plan, "short")}</Cell>
      <NumberCell label={t("duty.lead")} count={row.led} to={open} />
      <NumberCell label={t("duty.joint")} count={row.joint} to={open} />
      <NumberCell label={t("duty.listed")} count={row.listed} to={open} />
      <NumberCell label={t("duty.support")} count={row.support} to={open} />
      <NumberCell label={t("units.tasks")} count={row.tasks} to={toTasks(plan.id, agency.id)} />
      <Cell label={t("units.met")}>
        <Met row={row} />
      </Cell>
      <Cell label={t("tasks.deadline")}>
        {dates.length === 0 ? <Unwritten /> : formatList(dates, language)}
      </Cell>
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
