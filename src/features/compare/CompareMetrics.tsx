import type { WholePlan } from "../../domain/atlas/atlas.ts";
import { METRIC_IDS, METRICS, type MetricId } from "../../domain/compare/metric-definitions.ts";
import type { MetricValue } from "../../domain/compare/plan-metrics.ts";
import { formatPercent, formatSignificant } from "../../i18n/format.ts";
import { metricsStore } from "../../state/plan-store.ts";
import { Aside } from "../../ui/Aside.tsx";
import { useAtlas, useLanguage } from "../shared/atlas-context.tsx";
import { PlansStatus } from "../shared/PlansStatus.tsx";
import { useParts } from "../shared/use-parts.ts";
import { CompareSection, PlanTable } from "./CompareSection.tsx";
import styles from "./CompareMetrics.module.css";
import { takeMetrics } from "./take/take-metrics.ts";
import { useTake } from "./take/use-take.ts";
import { MetricChart } from "./charts/MetricChart.tsx";
import { useCompareText } from "./use-compare-text.ts";

/** Every spatial metric of the plans with its interval, on how much it rests, and how it is computed. */
export function CompareMetrics({ plans }: { readonly plans: readonly WholePlan[] }) {
  const { load } = useAtlas();
  const text = useCompareText();
  const take = useTake("metrics", plans);
  const outlines = plans.map(({ plan }) => plan);
  const loaded = useParts(
    metricsStore,
    outlines.map(({ id }) => id),
    load.metrics,
  );
  const ofPlan = new Map(loaded.values.map((metrics) => [metrics.plan, metrics.values]));
  const [first] = loaded.values;
  const note = first
    ? text("metrics.note", { draws: first.draws, seed: String(first.seed) })
    : null;
  return (
    <CompareSection
      id="metrics"
      tables={() => takeMetrics(take, loaded.values)}
      chart={<MetricChart plans={outlines} metrics={loaded.values} />}
    >
      <PlansStatus loaded={loaded} />
      <PlanTable
        title={text("metrics.title")}
        note={note}
        corner={text("metrics.metric")}
        plans={outlines}
      >
        <tbody>
          {METRIC_IDS.map((metric) => (
            <tr key={metric}>
              <th scope="row">
                {text(`metric.${metric}`)}
                <Formula metric={metric} />
              </th>
              {outlines.map((plan) => {
                const value = ofPlan.get(plan.id)?.find((one) => one.metric === metric);
                return <td key={plan.id}>{value && <Value value={value} />}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </PlanTable>
    </CompareSection>
  );
}

function Formula({ metric }: { readonly metric: MetricId }) {
  const text = useCompareText();
  const { formula, reference } = METRICS[metric];
  return (
    <details className={styles.formula}>
      <summary>{text("metrics.how")}</summary>
      <p>{text("metrics.formula", { formula })}</p>
      <p>{text("metrics.reference", { reference })}</p>
    </details>
  );
}

function Value({
  value: { metric, value, low, high, n, excluded },
}: {
  readonly value: MetricValue;
}) {
  const text = useCompareText();
  const language = useLanguage();
  const { unit } = METRICS[metric];
  if (value === null || low === null || high === null) return text("metrics.none");
  const format = (one: number) =>
    unit === "share"
      ? formatPercent(one, language)
      : formatSignificant(one, unit === "degree" ? 5 : 3, language);
  return (
    <>
      <span className={styles.value}>{text(`unit.${unit}`, { value: format(value) })}</span>
      {low < high && (
        <span>
          {" "}
          [{format(low)}, {format(high)}]
        </span>
      )}
      <Aside place="below">{text("metrics.basis", { n, excluded })}</Aside>
    </>
  );
}
