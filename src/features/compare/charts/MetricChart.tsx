import type { AtlasPlan } from "../../../domain/atlas/atlas.ts";
import { METRIC_IDS, type MetricId } from "../../../domain/compare/metric-definitions.ts";
import type { PlanMetrics } from "../../../domain/compare/metrics-file.ts";
import { useLanguage, useLocal } from "../../shared/atlas-context.tsx";
import { metricNumber, metricWords } from "../metric-words.ts";
import type { PlanNumber } from "../cards/figure.ts";
import { useChartsText } from "../cards/use-charts-text.ts";
import { useCompareText } from "../use-compare-text.ts";
import { WhiskerChart } from "./WhiskerChart.tsx";
import type { Whisker } from "./whiskers-layout.ts";

type MetricChartProps = {
  readonly plans: readonly AtlasPlan[];
  readonly metrics: readonly PlanMetrics[];
  readonly onOpen: (number: PlanNumber) => void;
};

/** Every metric of every plan as a dot on its interval. */
export function MetricChart({ plans, metrics, onOpen }: MetricChartProps) {
  const text = useCompareText();
  const charts = useChartsText();
  const local = useLocal();
  const language = useLanguage();
  const whiskerOf = (plan: AtlasPlan, metric: MetricId): Whisker => {
    const label = local(plan, "short");
    const own = metrics.find((of) => of.plan === plan.id);
    const value = own?.values.find((one) => one.metric === metric);
    const words = value && metricWords(value, text, language);
    if (!own || !words) {
      return { label, value: null, low: null, high: null, figure: text("metrics.none") };
    }
    return {
      label,
      value: value.value,
      low: value.low,
      high: value.high,
      figure: [words.value, words.interval ?? []].flat().join(" "),
      onOpen: () => onOpen({ plan, value, metrics: own }),
    };
  };
  const panels = METRIC_IDS.map((metric) => ({
    title: text(`metric.${metric}`),
    formatTick: (value: number) => metricNumber(metric, value, language),
    whiskers: plans.map((plan) => whiskerOf(plan, metric)),
  }));
  return (
    <WhiskerChart
      title={text("metrics.title")}
      description={charts("chart.metrics")}
      panels={panels}
    />
  );
}
