import { METRICS, type MetricId } from "../../domain/compare/metric-definitions.ts";
import type { MetricValue } from "../../domain/compare/plan-metrics.ts";
import type { CompareKey } from "../../i18n/compare/zh-hans.ts";
import { formatPercent, formatSignificant } from "../../i18n/format.ts";
import type { Language } from "../../i18n/language.ts";
import type { TranslateOf } from "../../i18n/translate.ts";

/** A number of a metric, to as many digits as mean something there: positions need five. */
export function metricNumber(metric: MetricId, value: number, language: Language): string {
  const { unit } = METRICS[metric];
  return unit === "share"
    ? formatPercent(value, language)
    : formatSignificant(value, unit === "degree" ? 5 : 3, language);
}

/** A value with its unit, and its interval where it has one; null where the metric has no meaning. */
export function metricWords(
  { metric, value, low, high }: MetricValue,
  text: TranslateOf<CompareKey>,
  language: Language,
): { readonly value: string; readonly interval: string | null } | null {
  if (value === null || low === null || high === null) return null;
  const format = (one: number) => metricNumber(metric, one, language);
  return {
    value: text(`unit.${METRICS[metric].unit}`, { value: format(value) }),
    interval: low < high ? `[${format(low)}, ${format(high)}]` : null,
  };
}
