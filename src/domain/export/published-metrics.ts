import type { PublishedMetric } from "../../model/types.ts";
import type { AtlasPlan, WholePlan } from "../atlas/atlas.ts";
import { METRICS } from "../compare/metric-definitions.ts";
import type { PlanMetrics } from "../compare/metrics-file.ts";
import { planMetricInput } from "../compare/plan-metric-input.ts";
import { planMetrics } from "../compare/plan-metrics.ts";
import type { GroundTopology } from "../places/ground.ts";
import { planStandings } from "./plan-standing.ts";

/** Any would do: it only has to stay, so that the same data give the same intervals. */
const SEED = 20_261_126;
/** Bounds of 95 % move by some hundredths of their width from seed to seed; more draws would take the build too long. */
const DRAWS = 400;
const DISTRIBUTION =
  "each place uniformly over the disc of its radiusM about its stated position, independently";

/** The spatial metrics of a plan over all its sites, as the application loads them. */
export function metricsOfPlan({ plan, details }: WholePlan, ground: GroundTopology): PlanMetrics {
  const input = planMetricInput(plan, details, ground);
  const values = planMetrics(input, { seed: SEED, draws: DRAWS });
  return { version: 1, kind: "metrics", plan: plan.id, seed: SEED, draws: DRAWS, values };
}

/** metrics.json: the same of every plan, each record with all that it takes to compute it again. */
export function publishedMetrics(
  metrics: readonly PlanMetrics[],
  plans: readonly AtlasPlan[],
  today: string,
): readonly PublishedMetric[] {
  const standingOf = planStandings(plans, today);
  return metrics.flatMap(({ plan, values, seed, draws }) =>
    values.map(({ metric, ...figures }): PublishedMetric => ({
      plan,
      ...standingOf(plan),
      metric,
      ...figures,
      unit: METRICS[metric].unit,
      formula: METRICS[metric].formula,
      reference: METRICS[metric].reference,
      seed,
      draws,
      distribution: DISTRIBUTION,
    })),
  );
}
