import type { RoleRow } from "../../../domain/compare/structure-table.ts";
import { formatPercent } from "../../../i18n/format.ts";
import { useAtlas } from "../../shared/atlas-context.tsx";
import { COUNTS, useOpenCard } from "../cards/figure.ts";
import { useChartsText } from "../cards/use-charts-text.ts";
import { useCompareText } from "../use-compare-text.ts";
import { BarChart } from "./BarChart.tsx";
import type { Bar, BarGroup } from "./bars-layout.ts";

/** How much of each plan falls to each role of its structure. */
export function StructureChart({ rows }: { readonly rows: readonly RoleRow[] }) {
  const { t, local, language } = useAtlas();
  const text = useCompareText();
  const charts = useChartsText();
  const open = useOpenCard();
  const groups = rows.map(({ role, cells }): BarGroup => ({
    heading: t(`strategy.${role}`),
    bars: cells.flatMap((cell): readonly Bar[] => {
      const name = local(cell.plan, "short");
      if (cell.sites.length === 0) return [{ label: name, parts: [], figure: text("silent") }];
      const shares = { sites: cell.siteShare, tasks: cell.taskShare, targets: cell.targetShare };
      return COUNTS.map((count) => {
        const value = shares[count];
        return {
          label: `${name} · ${text(`glance.${count}`)}`,
          parts: value === null ? [] : [{ look: LOOKS[count], value }],
          figure: value === null ? text("silent") : formatPercent(value, language),
          onOpen: () => open({ of: "role", role, cell, count }),
        };
      });
    }),
  }));
  return (
    <BarChart
      title={text("structure.title")}
      description={charts("chart.structure")}
      groups={groups}
      most={1}
    />
  );
}

const LOOKS = { sites: "solid", tasks: "hatch", targets: "hollow" } as const;
