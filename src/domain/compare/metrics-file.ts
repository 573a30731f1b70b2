import type { MetricValue } from "./plan-metrics.ts";

/** The spatial metrics of a plan as the application loads them; metrics.json has the same for others. */
export type PlanMetrics = {
  readonly version: 1;
  readonly kind: "metrics";
  readonly plan: string;
  readonly seed: number;
  readonly draws: number;
  readonly values: readonly MetricValue[];
};
