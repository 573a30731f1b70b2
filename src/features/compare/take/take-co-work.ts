import type { CoWork } from "../../../domain/compare/co-work.ts";
import type { TableValue } from "../../../domain/export/table-value.ts";
import type { Take } from "./use-take.ts";

/** Which two units stand together in which tasks, a row a pair and plan. */
export function takeCoWork({ text, local, table }: Take, networks: readonly CoWork[]): TableValue {
  return table({
    title: text("cowork.title"),
    rows: networks.flatMap(({ plan, pairs }) => pairs.map((pair) => ({ plan, pair }))),
    planOf: ({ plan }) => plan,
    columns: [
      {
        heading: text("cowork.units"),
        cell: ({ pair: { a, b } }) => [local(a, "name"), local(b, "name")],
      },
      { heading: text("cowork.tasks"), kind: "number", cell: ({ pair }) => pair.tasks.length },
      {
        heading: text("cowork.which"),
        cell: ({ pair }) => pair.tasks.map(({ section }) => section),
      },
    ],
  });
}
