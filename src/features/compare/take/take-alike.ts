import type { PlanLikeness } from "../../../domain/compare/likeness.ts";
import type { TableValue } from "../../../domain/export/table-value.ts";
import type { Take } from "./use-take.ts";

/** How alike each two of the plans are, with the parts that it is the mean of. */
export function takeAlike(
  { text, local, table }: Take,
  likenesses: readonly PlanLikeness[],
): readonly TableValue[] {
  return [
    table({
      title: text("alike.pairs"),
      rows: likenesses,
      columns: [
        { heading: text("similar.pair"), cell: ({ a, b }) => [a, b].map((p) => local(p, "short")) },
        { heading: text("similar.value"), kind: "number", cell: ({ like }) => like?.value ?? null },
        {
          heading: text("industries.title"),
          kind: "number",
          cell: ({ like }) => like?.industries ?? null,
        },
        {
          heading: text("structure.role"),
          kind: "number",
          cell: ({ like }) => like?.roles ?? null,
        },
        { heading: text("alike.level"), kind: "number", cell: ({ like }) => like?.level ?? null },
        { heading: text("similar.n"), kind: "number", cell: ({ claims }) => claims },
      ],
    }),
  ];
}
