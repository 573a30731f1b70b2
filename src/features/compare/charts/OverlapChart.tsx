import type { WholePlan } from "../../../domain/atlas/atlas.ts";
import { sharedByPlans, sharedWithinPlan } from "../../../domain/compare/overlaps.ts";
import { formatList } from "../../../i18n/words/list.ts";
import { useAtlas } from "../../shared/atlas-context.tsx";
import { sharedFigure, withinFigure } from "../cards/apart-figures.ts";
import { type FigureOf, useOpenCard } from "../cards/figure.ts";
import { figureValue } from "../cards/figure-value.ts";
import { useChartsText } from "../cards/use-charts-text.ts";
import { useIsLeftOut } from "../findings-out.ts";
import { useCompareText } from "../use-compare-text.ts";
import { RankedChart } from "./RankedChart.tsx";
import type { RankedRow } from "./ranked-layout.ts";

/** So many findings are drawn of each kind; those further off are in the table. */
const MOST_DRAWN = 12;

/** How near each other the places are that claim the same: between the plans, and within each; the nearest on top. */
export function OverlapChart({ plans }: { readonly plans: readonly WholePlan[] }) {
  const { atlas, t, language, local } = useAtlas();
  const text = useCompareText();
  const charts = useChartsText();
  const open = useOpenCard();
  const isOut = useIsLeftOut();
  const rowOf = (key: string, figure: FigureOf<"apart">): RankedRow => {
    const { sites, industries, apart } = figure;
    const claimed = formatList(
      industries.map((industry) => local(industry, "name")),
      language,
    );
    return {
      key,
      label: `${sites.map((site) => local(site, "name")).join(" – ")} · ${claimed}`,
      low: apart.fromM / 1000,
      value: apart.fromM === 0 ? null : apart.betweenM / 1000,
      high: apart.toM / 1000,
      figure: figureValue(figure, { t, text, language }),
      onOpen: () => open(figure),
    };
  };
  const between = sharedByPlans(atlas, plans).flatMap((finding) =>
    finding.nearest === null || isOut(finding.key)
      ? []
      : [rowOf(finding.key, sharedFigure(finding, finding.nearest))],
  );
  const within = plans.map(({ plan }) => ({
    title: charts("chart.within", { plan: local(plan, "short") }),
    rows: sharedWithinPlan(atlas, plan)
      .filter(({ key }) => !isOut(key))
      .map((finding) => rowOf(finding.key, withinFigure(finding))),
  }));
  const panels = [{ title: charts("chart.between"), rows: between }, ...within];
  return (
    <RankedChart
      title={text("overlap.title")}
      description={charts("chart.overlap", { count: MOST_DRAWN })}
      panels={panels
        .filter(({ rows }) => rows.length > 0)
        .map(({ title, rows }) => ({ title, rows: rows.slice(0, MOST_DRAWN) }))}
    />
  );
}
