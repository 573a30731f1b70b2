import type { TableValue } from "../../../domain/export/table-value.ts";
import type { Take } from "./use-take.ts";

/** What the plans are, a row a plan. */
export function takeGlance({ plans, text, local, table }: Take): readonly TableValue[] {
  return [
    table({
      title: text("glance.title"),
      rows: plans.map(({ plan }) => plan),
      planOf: (plan) => plan,
      columns: [
        {
          heading: text("glance.period"),
          cell: ({ period: { from, to } }) => [from, to].filter((year) => year !== null).join("–"),
        },
        { heading: text("glance.issuer"), cell: (plan) => local(plan, "issuer") },
        { heading: text("glance.scope"), cell: (plan) => local(plan, "scope") },
        {
          heading: text("glance.structure"),
          cell: ({ structure }) => structure && local(structure, "phrase"),
        },
        ...COUNTS.map((count) => ({
          heading: text(`glance.${count}`),
          kind: "number" as const,
          cell: ({ counts }: (typeof plans)[number]["plan"]) => counts[count],
        })),
      ],
    }),
  ];
}

const COUNTS = ["sites", "tasks", "targets"] as const;
