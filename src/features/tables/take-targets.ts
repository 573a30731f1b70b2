import type { TableValue } from "../../domain/export/table-value.ts";
import type { LedgerGroup, LedgerRow } from "../../domain/targets/target-ledger.ts";
import { toThing } from "../../state/changes.ts";
import type { AtlasContextValue } from "../shared/atlas-context.tsx";
import { takeTable, takeTextOf } from "../shared/take-table.ts";
import { targetColumns } from "../shared/target-columns.ts";

type Row = LedgerRow & { readonly group: string };

/** The ledger as a table, under the headings and in the order that it has on the page. */
export function takeLedger(
  context: AtlasContextValue,
  groups: readonly LedgerGroup[],
  nameOf: (group: LedgerGroup) => string,
): readonly TableValue[] {
  const rows: readonly Row[] = groups.flatMap((group) => {
    const name = nameOf(group);
    return group.rows.map((row) => ({ ...row, group: name }));
  });
  return [
    takeTable(context, {
      title: context.t("ledger.title"),
      rows,
      plans: [...new Set(rows.map(({ plan }) => plan))],
      planOf: ({ plan }) => plan,
      thingOf: ({ plan, target }) => ({
        plans: [plan.id],
        ...toThing({ type: "target", plan: plan.id, id: target.id }),
      }),
      columns: [
        { heading: takeTextOf(context)("group"), cell: ({ group }) => group },
        ...targetColumns<Row>(context),
      ],
    }),
  ];
}
