import type { Industry, WholePlan } from "../../../domain/atlas/atlas.ts";
import { finerTerms } from "../../../domain/industries/industry-claims.ts";
import { type IndustryCell, industryMatrix } from "../../../domain/compare/industry-matrix.ts";
import { useAtlas } from "../../shared/atlas-context.tsx";
import { useOpenCard } from "../cards/figure.ts";
import { useChartsText } from "../cards/use-charts-text.ts";
import { useCompareText } from "../use-compare-text.ts";
import { GridChart } from "./GridChart.tsx";
import type { GridCell, GridRow } from "./grid-layout.ts";

const ROW = 24;

/** Which plan speaks of which part of the chain: every part, also those of which nobody does. */
export function GapChart({ plans }: { readonly plans: readonly WholePlan[] }) {
  const { atlas, local } = useAtlas();
  const text = useCompareText();
  const charts = useChartsText();
  const open = useOpenCard();
  const spoken = new Map(
    industryMatrix(atlas, plans)
      .flatMap(({ finer }) => finer)
      .map(({ industry, cells }) => [industry, cells] as const),
  );
  const cellOf = (industry: Industry, cell: IndustryCell | undefined, at: number): GridCell => {
    const plan = plans[at]?.plan;
    const names = { industry: local(industry, "name"), plan: plan ? local(plan, "short") : "" };
    if (!cell || cell.words.length === 0) {
      return { look: "hollow", text: "", words: charts("chart.gap.silent", names) };
    }
    const count = cell.sites.length;
    const onOpen = () => open({ of: "claims", industry, cell });
    return count > 0
      ? {
          look: "solid",
          text: String(count),
          words: charts("chart.gap.sites", { ...names, count }),
          onOpen,
        }
      : { look: "hatch", text: "", words: charts("chart.gap.text", names), onOpen };
  };
  const rows = atlas.classes.flatMap(({ code }): readonly GridRow[] => {
    const industry = atlas.industryById.get(code);
    if (!industry) return [];
    const parts = finerTerms(atlas, industry);
    if (parts.length === 0) return [];
    return [
      { label: `${code} ${local(industry, "name")}`, cells: [] },
      ...parts.map((part) => ({
        label: local(part, "name"),
        cells: plans.map((_, at) => cellOf(part, spoken.get(part)?.[at], at)),
      })),
    ];
  });
  return (
    <GridChart
      title={text("gaps.title")}
      description={charts("chart.gaps")}
      columns={plans.map(({ plan }) => local(plan, "short"))}
      rows={rows}
      high={ROW}
      parts
    />
  );
}
