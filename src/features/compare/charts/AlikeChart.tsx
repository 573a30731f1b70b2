import type { AtlasPlan } from "../../../domain/atlas/atlas.ts";
import { LEAST_CLAIMS, type PlanLikeness } from "../../../domain/compare/likeness.ts";
import { useAtlas } from "../../shared/atlas-context.tsx";
import { useOpenCard } from "../cards/figure.ts";
import { figureValue } from "../cards/figure-value.ts";
import { useChartsText } from "../cards/use-charts-text.ts";
import { useCompareText } from "../use-compare-text.ts";
import { GridChart } from "./GridChart.tsx";
import type { CellLook, GridCell } from "./grid-layout.ts";

const ROW = 44;

/** How alike each two of the plans are: the darker the more, the same on both sides of the diagonal. */
export function AlikeChart({ likenesses }: { readonly likenesses: readonly PlanLikeness[] }) {
  const { t, language, local } = useAtlas();
  const text = useCompareText();
  const charts = useChartsText();
  const open = useOpenCard();
  const plans = [...new Set(likenesses.flatMap(({ a, b }) => [a, b]))];
  const cellOf = (row: AtlasPlan, column: AtlasPlan): GridCell => {
    const likeness = likenesses.find(
      ({ a, b }) => (a === row && b === column) || (a === column && b === row),
    );
    if (!likeness) return { look: "none", text: "—", words: local(row, "short") };
    const figure = { of: "likeness", likeness } as const;
    const value = figureValue(figure, { t, text, language });
    const names = { a: local(row, "short"), b: local(column, "short") };
    return {
      look: likeness.like === null ? "hollow" : shade(likeness.like.value),
      text: value,
      words: charts("chart.alike.cell", { ...names, value }),
      onOpen: () => open(figure),
    };
  };
  return (
    <GridChart
      title={text("alike.title")}
      description={charts("chart.alike", { least: LEAST_CLAIMS })}
      columns={plans.map((plan) => local(plan, "short"))}
      rows={plans.map((row) => ({
        label: local(row, "short"),
        cells: plans.map((column) => cellOf(row, column)),
      }))}
      high={ROW}
    />
  );
}

/** A quarter of the scale each. */
function shade(value: number): CellLook {
  if (value < 0.25) return 1;
  if (value < 0.5) return 2;
  return value < 0.75 ? 3 : 4;
}
