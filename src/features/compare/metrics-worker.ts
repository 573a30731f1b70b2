import { recomputeMetrics, type MetricsJob } from "../../domain/compare/recompute.ts";
import type { PlanMetrics } from "../../domain/compare/metrics-file.ts";

/** What the worker tells: how far it is, from 0 to 1, or what came out. */
export type MetricsReport =
  | { readonly kind: "progress"; readonly plan: string; readonly share: number }
  | { readonly kind: "done"; readonly metrics: PlanMetrics };

/** So many draws are made between two reports. */
const STEP = 20;

const report = (message: MetricsReport) => globalThis.postMessage(message, { transfer: [] });

/** Computes one job after the other, apart from the page, which goes on answering. */
globalThis.addEventListener("message", ({ data }: MessageEvent<MetricsJob>) => {
  const { plan, draws } = data;
  const metrics = recomputeMetrics(data, (made) => {
    if (made % STEP === 0) report({ kind: "progress", plan: plan.id, share: made / draws });
  });
  report({ kind: "done", metrics });
});
