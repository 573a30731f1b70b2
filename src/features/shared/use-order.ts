import { nextOrder, type SortOrder } from "../../domain/collections/sort-order.ts";
import { changeView } from "../../state/store.ts";
import { useViewPart } from "./atlas-context.tsx";

/**
 * In what order a table stands, kept in the address: `deadline`, or `-deadline` from the last on.
 * @param columns those that it can be sorted by; what the address says of others is passed over
 * @param first the order that no address need tell
 */
export function useOrder<Column extends string>(
  columns: readonly Column[],
  first: SortOrder<Column>,
): readonly [SortOrder<Column>, (column: Column) => void] {
  const sort = useViewPart((view) => view.sort);
  const descending = sort.startsWith("-");
  const by = columns.find((column) => column === sort.slice(descending ? 1 : 0));
  const order = by === undefined ? first : { by, descending };
  return [
    order,
    (column) => {
      const next = nextOrder(order, column);
      const isFirst = next.by === first.by && next.descending === first.descending;
      changeView({ sort: isFirst ? "" : `${next.descending ? "-" : ""}${next.by}` });
    },
  ];
}
