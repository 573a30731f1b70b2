import type { IndustryRow } from "../../../domain/compare/industry-matrix.ts";
import { useLocal } from "../../shared/atlas-context.tsx";
import { useOpenCard } from "../cards/figure.ts";
import { useChartsText } from "../cards/use-charts-text.ts";
import { useCompareText } from "../use-compare-text.ts";
import { DotMatrix } from "./DotMatrix.tsx";

/** How many places of each plan claim each class. */
export function IndustryChart({ rows }: { readonly rows: readonly IndustryRow[] }) {
  const text = useCompareText();
  const charts = useChartsText();
  const open = useOpenCard();
  const local = useLocal();
  const plans = rows[0]?.cells.map(({ plan }) => plan) ?? [];
  return (
    <DotMatrix
      title={text("industries.title")}
      description={charts("chart.industries")}
      columns={plans.map((plan) => local(plan, "short"))}
      rows={rows.map(({ industry, cells }) => ({
        label: `${industry.id} ${local(industry, "name")}`,
        values: cells.map(({ words, sites }) => (words.length === 0 ? null : sites.length)),
        onOpen: (column) => {
          const cell = cells[column];
          if (cell) open({ of: "claims", industry, cell });
        },
      }))}
    />
  );
}
