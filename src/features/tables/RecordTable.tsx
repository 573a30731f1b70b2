import { type ReactNode, useMemo } from "react";
import type { WholePlan } from "../../domain/atlas/atlas.ts";
import {
  groupRecords,
  RECORD_COLUMNS,
  RECORD_GROUPINGS,
  type RecordColumn,
  type RecordGroup,
  type RecordRow,
  recordRows,
  sortRecords,
} from "../../domain/records/record-table.ts";
import type { SortOrder } from "../../domain/collections/sort-order.ts";
import type { ThingRef } from "../../model/thing-ref.ts";
import { changeView } from "../../state/store.ts";
import { Aside } from "../../ui/Aside.tsx";
import { Screen } from "../../ui/Screen.tsx";
import { SortHeader } from "../../ui/SortHeader.tsx";
import { Table } from "../../ui/Table.tsx";
import { useAtlas, useViewPart } from "../shared/atlas-context.tsx";
import { ChoosePlan } from "../shared/ChoosePlan.tsx";
import { TakeHome } from "../shared/TakeHome.tsx";
import { useAreFew, usePlansShown } from "../shared/use-plans-shown.ts";
import { useFitting } from "../shared/use-fitting.ts";
import { WholePlansGate } from "../shared/WholePlansGate.tsx";
import { ColumnChoice } from "./ColumnChoice.tsx";
import { RecordLine } from "./RecordLine.tsx";
import { takeRecords } from "./take-records.ts";
import { useColumns } from "./use-columns.ts";
import { useOrder } from "./use-order.ts";
import { useRecordWords } from "./use-record-words.ts";
import { useTablesText } from "./use-tables-text.ts";

/** What plans name beside places, tasks and targets: of which kind, when, where, in which industry. */
export function RecordTable() {
  const say = useTablesText();
  const plans = usePlansShown();
  const areFew = useAreFew();
  return (
    <Screen title={say("records.title")}>
      {areFew ? (
        <WholePlansGate plans={plans}>{(whole) => <Records plans={whole} />}</WholePlansGate>
      ) : (
        <ChoosePlan />
      )}
    </Screen>
  );
}

const CHOICE = RECORD_COLUMNS.filter((column) => column !== "name");
const FIRST = CHOICE.filter((column) => column !== "tasks");
const SORTED = ["order", ...RECORD_COLUMNS] as const;
type Order = (typeof SORTED)[number];

function Records({ plans }: { readonly plans: readonly WholePlan[] }) {
  const context = useAtlas();
  const say = useTablesText();
  const { words, labelOf, headingOf } = useRecordWords();
  const group = useViewPart((view) => view.group);
  const grouping = RECORD_GROUPINGS.find((entry) => entry === group) ?? "kind";
  const { order, rowOrder, onSort } = useOrder(SORTED, { by: "order", descending: false });
  const columns = useColumns(CHOICE, FIRST);
  const all = useMemo(() => recordRows(plans), [plans]);
  const rows = useFitting(all, refOfRow);
  const groups = useMemo(
    () => groupRecords(sortRecords(rows, rowOrder, words), grouping),
    [rows, rowOrder, words, grouping],
  );
  if (all.length === 0) return <p>{say("records.empty")}</p>;
  return (
    <>
      <p>{say("records.summary", { plans: plans.length, count: rows.length })}</p>
      <label data-print="hide">
        {say("records.group")}{" "}
        <select
          value={grouping}
          onChange={({ currentTarget: { value } }) =>
            changeView({ group: value === "kind" ? "" : value })
          }
        >
          {RECORD_GROUPINGS.map((entry) => (
            <option key={entry} value={entry}>
              {say(`records.group.${entry}`)}
            </option>
          ))}
        </select>
      </label>
      <ColumnChoice columns={columns} labelOf={labelOf} />
      <TakeHome
        name={say("records.title")}
        what={() => takeRecords(context, groups, { shown: columns.shown, headingOf })}
      />
      <Rows chosen={columns.shown} {...{ groups, order, onSort, labelOf, headingOf }} />
    </>
  );
}

const refOfRow = ({ plan, record }: RecordRow): ThingRef => ({
  type: "record",
  plan: plan.id,
  id: record.id,
});

type RowsProps = {
  readonly groups: readonly RecordGroup[];
  readonly chosen: ReadonlySet<RecordColumn>;
  readonly order: SortOrder<Order>;
  readonly onSort: (column: Order, label: string) => void;
  readonly labelOf: (column: RecordColumn) => string;
  readonly headingOf: (group: RecordGroup) => string;
};

function Rows({ groups, chosen, order, onSort, labelOf, headingOf }: RowsProps): ReactNode {
  const say = useTablesText();
  const shown = RECORD_COLUMNS.filter((column) => column === "name" || chosen.has(column));
  return (
    <Table caption={say("records.title")}>
      <thead>
        <tr>
          {shown.map((column) => (
            <SortHeader<Order>
              key={column}
              column={column}
              label={labelOf(column)}
              order={order}
              onSort={onSort}
            />
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.value}>
          <tr data-heading>
            <th scope="rowgroup" colSpan={shown.length}>
              {headingOf(group)} <Aside>{group.rows.length}</Aside>
            </th>
          </tr>
          {group.rows.map((row) => (
            <RecordLine
              key={`${row.plan.id} ${row.record.id}`}
              row={row}
              shown={chosen}
              labelOf={labelOf}
            />
          ))}
        </tbody>
      ))}
    </Table>
  );
}
