import { useMemo } from "react";
import type { WholePlan } from "../../domain/atlas/atlas.ts";
import {
  hasLikeTargets,
  ledgerGroups,
  LEDGER_GROUPINGS,
  ledgerRows,
  type LedgerColumn,
  type LedgerGroup,
  type LedgerGrouping,
  type LedgerOrder,
  type LedgerRow,
} from "../../domain/targets/target-ledger.ts";
import type { Translate } from "../../i18n/translate.ts";
import { SortHeader } from "../../ui/SortHeader.tsx";
import type { ThingRef } from "../../model/thing-ref.ts";
import { useFitting } from "../shared/use-fitting.ts";
import { changeView } from "../../state/store.ts";
import { type LocalName, useAtlas, useViewPart } from "../shared/atlas-context.tsx";
import { ChoosePlan } from "../shared/ChoosePlan.tsx";
import { WholePlansGate } from "../shared/WholePlansGate.tsx";
import { TakeHome } from "../shared/TakeHome.tsx";
import { useOrder } from "./use-order.ts";
import { ColumnChoice } from "./ColumnChoice.tsx";
import { LEDGER_COLUMNS, LedgerLine, type TableColumn } from "./LedgerLine.tsx";
import { ToRecords } from "./ToRecords.tsx";
import { useColumns } from "./use-columns.ts";
import { Aside } from "../../ui/Aside.tsx";
import { Note } from "../../ui/Note.tsx";
import { Screen } from "../../ui/Screen.tsx";
import { Table } from "../../ui/Table.tsx";
import { takeLedger } from "./take-targets.ts";
import { GroupSwitch } from "./GroupSwitch.tsx";
import { useAreFew, usePlansShown } from "../shared/use-plans-shown.ts";

/** All targets of the plans shown. Only what is defined alike is set side by side and ranked. */
export function TargetLedger() {
  const { t } = useAtlas();
  const plans = usePlansShown();
  const areFew = useAreFew();
  return (
    <Screen title={t("ledger.title")}>
      {areFew ? (
        <WholePlansGate plans={plans}>{(whole) => <Ledger plans={whole} />}</WholePlansGate>
      ) : (
        <ChoosePlan />
      )}
    </Screen>
  );
}

const COLUMNS: readonly LedgerColumn[] = ["order", "metric", "figure", "year", "scope", "clause"];

function Ledger({ plans }: { readonly plans: readonly WholePlan[] }) {
  const context = useAtlas();
  const { t, local } = context;
  const nameOf = useGroupName();
  const group = useViewPart((view) => view.group);
  const grouping = LEDGER_GROUPINGS.find((entry) => entry === group) ?? "metric";
  const { order, rowOrder, onSort } = useOrder(COLUMNS, { by: "order", descending: false });
  const columns = useColumns(LEDGER_COLUMNS);
  const all = useMemo(() => ledgerRows(plans), [plans]);
  const rows = useFitting(all, refOfRow);
  const groups = useMemo(
    () => ledgerGroups(rows, grouping, rowOrder, (target) => local(target, "metric")),
    [rows, grouping, rowOrder, local],
  );
  const silent = rows.filter(({ target }) => target.year === null).length;
  if (all.length === 0) return <p>{t("ledger.empty")}</p>;
  return (
    <>
      <p>{t("ledger.summary", { plans: plans.length, count: rows.length, silent })}</p>
      <ToRecords plans={plans} />
      <GroupSwitch
        grouping={grouping}
        onGroup={(next) => changeView({ group: next === "metric" ? "" : next })}
      />
      <Note tone="plain">{t(noteOf(groups, grouping))}</Note>
      <ColumnChoice columns={columns} labelOf={(column) => t(`ledger.${column}`)} />
      <TakeHome name={t("ledger.title")} what={() => takeLedger(context, groups, nameOf)} />
      <LedgerTable groups={groups} shown={columns.shown} order={order} onSort={onSort} />
    </>
  );
}

function refOfRow({ plan, target }: LedgerRow): ThingRef {
  return { type: "target", plan: plan.id, id: target.id };
}

function noteOf(groups: readonly LedgerGroup[], grouping: LedgerGrouping) {
  if (grouping !== "metric") return "ledger.noteMixed";
  return hasLikeTargets(groups) ? "ledger.noteLike" : "ledger.noteUnlike";
}

type LedgerTableProps = {
  readonly groups: readonly LedgerGroup[];
  readonly shown: ReadonlySet<TableColumn>;
  readonly order: LedgerOrder;
  readonly onSort: (column: LedgerColumn, label: string) => void;
};

function LedgerTable({ groups, shown, order, onSort }: LedgerTableProps) {
  const { t } = useAtlas();
  const nameOf = useGroupName();
  const sort = { order, onSort };
  const shownColumns = LEDGER_COLUMNS.filter((column) => shown.has(column));
  return (
    <Table caption={t("ledger.title")}>
      <thead>
        <tr>
          <SortHeader column="metric" label={t("ledger.metric")} {...sort} />
          {shownColumns.map((column) =>
            column === "figure" && !hasLikeTargets(groups) ? (
              <th key={column} scope="col">
                {t("ledger.figure")}
              </th>
            ) : (
              <SortHeader
                key={column}
                column={column === "plan" ? "order" : column}
                label={t(`ledger.${column}`)}
                {...sort}
              />
            ),
          )}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.key}>
          <tr data-heading>
            <th scope="rowgroup" colSpan={1 + shownColumns.length}>
              {nameOf(group)}{" "}
              <Aside>{t("ledger.heading.count", { count: group.rows.length })}</Aside>
            </th>
          </tr>
          {group.rows.map((row) => (
            <LedgerLine key={`${row.plan.id} ${row.target.id}`} row={row} shown={shown} />
          ))}
        </tbody>
      ))}
    </Table>
  );
}

/** Gives what the heading of a group says. */
function useGroupName(): (group: LedgerGroup) => string {
  const { t, local } = useAtlas();
  return ({ heading, rows }) => groupName({ heading, rows }, t, local);
}

function groupName(
  { heading, rows }: Pick<LedgerGroup, "heading" | "rows">,
  t: Translate,
  local: LocalName,
): string {
  switch (heading.kind) {
    case "metric": {
      const [first] = rows;
      const name = first ? local(first.target, "metric") : heading.metric;
      return t("ledger.heading.like", { name });
    }
    case "plan":
      return t("ledger.heading.plan", { name: local(heading.plan, "short") });
    case "year":
      return heading.year === null
        ? t("site.unwritten")
        : t("target.yearOf", { year: String(heading.year) });
    case "scope":
      return t(`scope.${heading.scope}`);
  }
}
