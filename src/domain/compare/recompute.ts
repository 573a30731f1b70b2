import type { IndustryClass, SiteKind } from "../../model/vocabulary.ts";
import type { AtlasPlan, AtlasSite, PlanDetails } from "../atlas/atlas.ts";
import type { ChinaAreas, ProvinceAreas } from "../places/ground-parts.ts";
import { stitchGround } from "../places/stitch-ground.ts";
import type { PlanMetrics } from "./metrics-file.ts";
import { planMetricInput } from "./plan-metric-input.ts";
import { planMetrics, type DrawOptions } from "./plan-metrics.ts";

/** What sites may have in common that metrics are computed for: `all`, an industry class, or a kind of place. */
export type SitesAmong = "all" | IndustryClass | SiteKind;

/** All that it takes to compute the metrics of a plan anew, as plain data. */
export type MetricsJob = {
  readonly plan: AtlasPlan;
  readonly links: PlanDetails["links"];
  readonly among: SitesAmong;
  readonly china: ChinaAreas;
  /** Provinces by adcode; that of the plan's region among them. */
  readonly provinces: readonly (readonly [adcode: string, areas: ProvinceAreas])[];
} & Pick<DrawOptions, "seed" | "draws">;

/** The sites of a plan that metrics are computed for. */
export function sitesAmong({ sites }: AtlasPlan, among: SitesAmong): readonly AtlasSite[] {
  if (among === "all") return sites;
  return sites.filter(
    ({ kind, classes }) => kind === among || classes.some((one) => one === among),
  );
}

/**
 * The metrics of a plan for some of its sites, computed as the build computes them for all: the same sites, seed and number of
 * draws give the same numbers.
 */
export function recomputeMetrics(
  { plan, links, among, china, provinces, seed, draws }: MetricsJob,
  onDraw?: DrawOptions["onDraw"],
): PlanMetrics {
  const ground = stitchGround(china, new Map(provinces));
  const input = planMetricInput(plan, { links }, ground, sitesAmong(plan, among));
  const values = planMetrics(input, { seed, draws, ...(onDraw ? { onDraw } : {}) });
  return { version: 1, kind: "metrics", plan: plan.id, seed, draws, values };
}
