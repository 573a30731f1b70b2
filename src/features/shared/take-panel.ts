import type { TableValue } from "../../domain/export/table-value.ts";
import type { AtlasContextValue } from "./atlas-context.tsx";
import { panelRows } from "./panel-rows.ts";
import type { ShownPanel } from "./take-home-props.ts";
import { takeTable, takeTextOf } from "./take-table.ts";

/** All that an open panel says as a table, in its order. */
export function takePanel(
  context: AtlasContextValue,
  name: string,
  { panel, plans }: ShownPanel,
): readonly TableValue[] {
  const shown = panel();
  const text = takeTextOf(context);
  return [
    takeTable(context, {
      title: name,
      rows: shown ? panelRows(shown) : [],
      plans: [...new Set(plans)],
      columns: [
        { heading: text("plan"), cell: () => plans.map((plan) => context.local(plan, "short")) },
        { heading: text("panelPart"), cell: ({ part }) => part },
        { heading: text("panelItem"), cell: ({ item }) => item },
        { heading: text("panelWords"), cell: ({ words }) => words },
        { heading: text("panelLink"), cell: ({ link }) => link },
      ],
    }),
  ];
}
