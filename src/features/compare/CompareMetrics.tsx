import { useEffect, useRef } from "react";
import type { AtlasPlan, WholePlan } from "../../domain/atlas/atlas.ts";
import type { SitesAmong } from "../../domain/compare/recompute.ts";
import { sectionAnchor } from "../../domain/compare/sections.ts";
import { METRIC_IDS, METRICS, type MetricId } from "../../domain/compare/metric-definitions.ts";
import type { PlanMetrics } from "../../domain/compare/metrics-file.ts";
import type { GroundLoads } from "../../state/ground-store.ts";
import { metricsStore } from "../../state/plan-store.ts";
import { Aside } from "../../ui/Aside.tsx";
import { useAtlas, useLanguage, useLocal, useViewPart } from "../shared/atlas-context.tsx";
import { PlansStatus } from "../shared/PlansStatus.tsx";
import { useParts } from "../shared/use-parts.ts";
import styles from "./CompareMetrics.module.css";
import { CompareSection, PlanTable } from "./CompareSection.tsx";
import { metricWords } from "./metric-words.ts";
import { MetricsFilter } from "./MetricsFilter.tsx";
import { type PlanNumber, useOpenCard } from "./cards/figure.ts";
import { takeMetrics } from "./take/take-metrics.ts";
import { useTake } from "./take/use-take.ts";
import { useCompareText } from "./use-compare-text.ts";
import { useRecomputed } from "./use-recomputed.ts";

type CompareMetricsProps = {
  readonly plans: readonly WholePlan[];
  /** Brings the ground that metrics are computed anew from. */
  readonly loadGround: GroundLoads;
};

/** Every spatial metric of the plans with its interval, on how much it rests, and how it is computed; for all sites or some. */
export function CompareMetrics({ plans, loadGround }: CompareMetricsProps) {
  const { load } = useAtlas();
  const text = useCompareText();
  const take = useTake("metrics", plans);
  const outlines = plans.map(({ plan }) => plan);
  const published = useParts(
    metricsStore,
    outlines.map(({ id }) => id),
    load.metrics,
  );
  const among = useViewPart((view) => view.among);
  const draws = published.values[0] ?? null;
  const recomputed = useRecomputed({ plans, among, draws, loadGround });
  const metrics = among === null ? published.values : recomputed.metrics;
  const openCard = useOpenCard();
  const open = (number: PlanNumber) =>
    openCard({
      of: "metric",
      number,
      among,
      table: () => takeMetrics(take, [{ ...number.metrics, values: [number.value] }]),
    });
  useFocusKept(among);
  return (
    <CompareSection
      id="metrics"
      tables={() => takeMetrics(take, metrics)}
      tools={
        <>
          <PlansStatus loaded={published} />
          <MetricsFilter
            plans={plans}
            among={among}
            recomputed={recomputed}
            isAsPublished={
              among === "all" && recomputed.status === "done"
                ? areSame(metrics, published.values)
                : null
            }
          />
        </>
      }
      chart={{ of: "metrics", plans: outlines, metrics, onOpen: open }}
    >
      <PlanTable
        title={text("metrics.title")}
        note={draws && text("metrics.note", { draws: draws.draws, seed: String(draws.seed) })}
        corner={text("metrics.metric")}
        plans={outlines}
      >
        <MetricRows plans={outlines} metrics={metrics} onOpen={open} />
      </PlanTable>
    </CompareSection>
  );
}

/** The numbers go while others are computed, and the focus with the one that was pressed: then this part has it. */
function useFocusKept(among: SitesAmong | null): void {
  const before = useRef(among);
  useEffect(() => {
    if (before.current === among) return;
    before.current = among;
    if (document.activeElement !== document.body) return;
    document.getElementById(sectionAnchor("metrics"))?.focus({ preventScroll: true });
  }, [among]);
}

/** Whether all numbers computed are those published, to what a double holds. */
function areSame(metrics: readonly PlanMetrics[], published: readonly PlanMetrics[]): boolean {
  return metrics.every(({ plan, values }) => {
    const others = published.find((of) => of.plan === plan)?.values ?? [];
    return values.every((value, at) => {
      const other = others[at];
      return FIGURES.every((figure) => isClose(value[figure], other?.[figure] ?? null));
    });
  });
}

const FIGURES = ["value", "low", "high", "n", "excluded"] as const;

function isClose(a: number | null, b: number | null): boolean {
  return a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-9 * Math.abs(b));
}

type MetricRowsProps = {
  readonly plans: readonly AtlasPlan[];
  readonly metrics: readonly PlanMetrics[];
  readonly onOpen: (number: PlanNumber) => void;
};

function MetricRows({ plans, metrics, onOpen }: MetricRowsProps) {
  const text = useCompareText();
  const ofPlan = new Map(metrics.map((one) => [one.plan, one]));
  return (
    <tbody>
      {METRIC_IDS.map((metric) => (
        <tr key={metric}>
          <th scope="row">
            {text(`metric.${metric}`)}
            <Formula metric={metric} />
          </th>
          {plans.map((plan) => {
            const own = ofPlan.get(plan.id);
            const value = own?.values.find((one) => one.metric === metric);
            return (
              <td key={plan.id}>
                {own && value && <Value number={{ plan, value, metrics: own }} onOpen={onOpen} />}
              </td>
            );
          })}
        </tr>
      ))}
    </tbody>
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

type ValueProps = { readonly number: PlanNumber } & Pick<MetricRowsProps, "onOpen">;

/** A number is a button that opens all that is behind it; on paper it is itself. */
function Value({ number, onOpen }: ValueProps) {
  const { plan, value } = number;
  const text = useCompareText();
  const language = useLanguage();
  const local = useLocal();
  const words = metricWords(value, text, language);
  if (words === null) return text("metrics.none");
  return (
    <>
      <button
        type="button"
        className={styles.number}
        data-print="keep"
        aria-label={text("card.open", {
          value: words.value,
          metric: text(`metric.${value.metric}`),
          plan: local(plan, "short"),
        })}
        onClick={() => onOpen(number)}
      >
        {words.value}
      </button>
      {words.interval !== null && <span> {words.interval}</span>}
      <Aside place="below">{text("metrics.basis", { n: value.n, excluded: value.excluded })}</Aside>
    </>
  );
}
