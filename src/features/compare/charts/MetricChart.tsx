import type { AtlasPlan } from "../../../domain/atlas/atlas.ts";
import { METRIC_IDS } from "../../../domain/compare/metric-definitions.ts";
import type { PlanMetrics } from "../../../domain/compare/metrics-file.ts";
import { useLanguage, useLocal } from "../../shared/atlas-context.tsx";
import { metricNumber, metricWords } from "../metric-words.ts";
import { useCompareText } from "../use-compare-text.ts";
import { WhiskerChart } from "./WhiskerChart.tsx";

type MetricChartProps = {
  readonly plans: readonly AtlasPlan[];
  readonly metrics: readonly PlanMetrics[];
};

/** Every metric of every plan as a dot on its interval. */
export function MetricChart({ plans, metrics }: MetricChartProps) {
  const text = useCompareText();
  const local = useLocal();
  const language = useLanguage();
  const panels = METRIC_IDS.map((metric) => ({
    title: text(`metric.${metric}`),
    formatTick: (value: number) => metricNumber(metric, value, language),
    whiskers: plans.map((plan) => {
      const value = metrics
        .find((of) => of.plan === plan.id)
        ?.values.find((one) => one.metric === metric);
      const words = value && metricWords(value, text, language);
      return {
        label: local(plan, "short"),
        value: value?.value ?? null,
        low: value?.low ?? null,
        high: value?.high ?? null,
        figure: words ? [words.value, words.interval ?? []].flat().join(" ") : text("metrics.none"),
      };
    }),
  }));
  return (
    <WhiskerChart
      title={text("metrics.title")}
      description={text("chart.metrics")}
      panels={panels}
    />
  );
}
