import type { RoleRow } from "../../../domain/compare/structure-table.ts";
import { formatPercent } from "../../../i18n/format.ts";
import { useAtlas } from "../../shared/atlas-context.tsx";
import { useCompareText } from "../use-compare-text.ts";
import { BarChart } from "./BarChart.tsx";
import type { BarGroup } from "./bars-layout.ts";

/** How much of each plan falls to each role of its structure. */
export function StructureChart({ rows }: { readonly rows: readonly RoleRow[] }) {
  const { t, local, language } = useAtlas();
  const text = useCompareText();
  const groups = rows.map(({ role, cells }): BarGroup => ({
    heading: t(`strategy.${role}`),
    bars: cells.flatMap(({ plan, sites, siteShare, taskShare, targetShare }) => {
      const name = local(plan, "short");
      if (sites.length === 0) return [{ label: name, parts: [], figure: text("silent") }];
      const shares = [
        { look: "solid", of: text("glance.sites"), value: siteShare },
        { look: "hatch", of: text("glance.tasks"), value: taskShare },
        { look: "hollow", of: text("glance.targets"), value: targetShare },
      ] as const;
      return shares.map(({ look, of, value }) => ({
        label: `${name} · ${of}`,
        parts: value === null ? [] : [{ look, value }],
        figure: value === null ? text("silent") : formatPercent(value, language),
      }));
    }),
  }));
  return (
    <BarChart
      title={text("structure.title")}
      description={text("chart.structure")}
      groups={groups}
      most={1}
    />
  );
}
