import type { RoleRow } from "../../../domain/compare/structure-table.ts";
import type { TableValue } from "../../../domain/export/table-value.ts";
import type { Take } from "./use-take.ts";

/** Which places have which role, a row a role and plan; nothing stands where the plan gives none. */
export function takeStructure(
  { t, text, head, local, table }: Take,
  rows: readonly RoleRow[],
): readonly TableValue[] {
  const cells = rows.flatMap(({ role, cells: own }) => own.map((cell) => ({ role, ...cell })));
  return [
    table({
      title: text("structure.title"),
      rows: cells,
      planOf: ({ plan }) => plan,
      columns: [
        { heading: text("structure.role"), cell: ({ role }) => t(`strategy.${role}`) },
        { heading: head("place"), cell: ({ sites }) => sites.map((site) => local(site, "name")) },
        {
          heading: head("roleWord"),
          cell: ({ sites }) => sites.map((site) => local(site, "strategyWord") ?? ""),
        },
        {
          heading: head("precision"),
          cell: ({ sites }) => sites.map(({ place }) => t(`precision.${place.precision}`)),
        },
        {
          heading: head("section"),
          cell: ({ sites }) => sites.map(({ cites }) => cites[0]?.section ?? ""),
        },
        {
          heading: head("phrase"),
          cell: ({ sites }) => sites.map(({ cites }) => cites[0]?.phrase ?? ""),
        },
        {
          heading: text("take.siteShare"),
          kind: "share",
          cell: ({ sites, siteShare }) => (sites.length === 0 ? null : siteShare),
        },
        {
          heading: text("take.taskShare"),
          kind: "share",
          cell: ({ sites, taskShare }) => (sites.length === 0 ? null : taskShare),
        },
        {
          heading: text("take.targetShare"),
          kind: "share",
          cell: ({ sites, targetShare }) => (sites.length === 0 ? null : targetShare),
        },
      ],
    }),
  ];
}
