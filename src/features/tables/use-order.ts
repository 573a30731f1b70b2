import { useState } from "react";
import { nextOrder, type SortOrder } from "../../domain/collections/sort-order.ts";
import { announce } from "../../state/announcer.ts";
import { useAtlas } from "../shared/atlas-context.tsx";

/** The order of a table, and what a press on the head of a column does to it: it is said, too. */
export function useOrder<Column extends string>(first: Column) {
  const { t } = useAtlas();
  const [order, setOrder] = useState<SortOrder<Column>>({ by: first, descending: false });
  const onSort = (column: Column, label: string): void => {
    const next = nextOrder(order, column);
    setOrder(next);
    announce(t("said.sorted", { column: label, order: next.descending ? "down" : "up" }));
  };
  return { order, onSort };
}
