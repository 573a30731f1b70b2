import { useDeferredValue, useMemo } from "react";
import { nextOrder, readOrder, type SortOrder } from "../../domain/collections/sort-order.ts";
import { announce } from "../../state/announcer.ts";
import { changeView } from "../../state/store.ts";
import { useAtlas, useViewPart } from "../shared/atlas-context.tsx";

/**
 * The order of a table, and what a press on the head of a column does to it: it is said, too. It stands in the address:
 * `deadline`, or `-deadline` from the last on. The heads show it at once; the rows follow in `rowOrder`.
 * @param columns those that the table can be sorted by; what an address says of others is passed over
 * @param first the order that no address need tell
 */
export function useOrder<Column extends string>(
  columns: readonly Column[],
  first: SortOrder<Column>,
) {
  const { t } = useAtlas();
  const sort = useViewPart((view) => view.sort);
  const order = readOrder(sort, columns) ?? first;
  const late = useDeferredValue(sort);
  const { by, descending } = readOrder(late, columns) ?? first;
  const rowOrder = useMemo((): SortOrder<Column> => ({ by, descending }), [by, descending]);
  const onSort = (column: Column, label: string): void => {
    const next = nextOrder(order, column);
    const isFirst = next.by === first.by && next.descending === first.descending;
    changeView({ sort: isFirst ? "" : `${next.descending ? "-" : ""}${next.by}` });
    announce(t("said.sorted", { column: label, order: next.descending ? "down" : "up" }));
  };
  return { order, rowOrder, onSort };
}
