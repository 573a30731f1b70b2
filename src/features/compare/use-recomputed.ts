import { useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import type { WholePlan } from "../../domain/atlas/atlas.ts";
import { provinceOf } from "../../domain/atlas/province-of.ts";
import type { PlanMetrics } from "../../domain/compare/metrics-file.ts";
import type { MetricsJob, SitesAmong } from "../../domain/compare/recompute.ts";
import {
  type GroundLoads,
  groundStore,
  isThere,
  requestChina,
  requestProvinces,
  retryGround,
} from "../../state/ground-store.ts";
import { allowOwnScripts } from "../../ui/trusted-types.ts";
import type { MetricsReport } from "./metrics-worker.ts";

/** How far the metrics that the reader asked for have come. */
export type Recomputed = {
  /** Of those plans that are done. */
  readonly metrics: readonly PlanMetrics[];
  /** Of all plans, from 0 to 1. */
  readonly share: number;
  readonly status: "off" | "busy" | "done" | "failed";
  readonly retry: () => void;
};

type Wanted = {
  readonly loadGround: GroundLoads;
  readonly plans: readonly WholePlan[];
  readonly among: SitesAmong | null;
  /** Of the published metrics; null until they have come. */
  readonly draws: Pick<PlanMetrics, "seed" | "draws"> | null;
};

/** Computes the metrics of plans for some of their sites in a worker; a change of what is wanted ends it. */
export function useRecomputed(wanted: Wanted): Recomputed {
  const [attempt, setAttempt] = useState(0);
  const { jobs, isMissing } = useJobs(wanted);
  const run = useRun(jobs, attempt);
  const count = wanted.plans.length;
  const retry = () => {
    retryGround(wanted.loadGround);
    setAttempt(attempt + 1);
  };
  if (wanted.among === null) return { metrics: NONE, share: 0, status: "off", retry };
  const shares = Object.values(run.shares).reduce((sum, share) => sum + share, 0);
  const share = count === 0 ? 0 : shares / count;
  if (isMissing || run.failed) return { metrics: run.metrics, share, status: "failed", retry };
  const status = run.metrics.length < count ? "busy" : "done";
  return { metrics: run.metrics, share, status, retry };
}

const NONE: readonly PlanMetrics[] = [];

/** What the worker is to do, once all that it takes has come; null until then. */
function useJobs({ plans, among, draws, loadGround }: Wanted) {
  const { china, index, provinces } = useStore(groundStore);
  const regions = plans.map(({ plan }) => provinceOf(plan.region.adcode)).join(",");
  const isWanted = among !== null;
  useEffect(() => {
    if (isWanted) void requestChina(loadGround);
  }, [isWanted, loadGround]);
  useEffect(() => {
    if (isWanted && isThere(index)) requestProvinces(regions.split(","), loadGround);
  }, [isWanted, index, regions, loadGround]);
  const adcodes = useMemo(() => [...new Set(regions.split(","))], [regions]);
  const jobs = useMemo((): readonly MetricsJob[] | null => {
    const areas = isThere(china) ? china.areas : null;
    const parts = adcodes.flatMap((adcode) => {
      const part = provinces[adcode];
      return isThere(part) && part.areas ? [[adcode, part.areas] as const] : [];
    });
    if (among === null || draws === null || areas === null || parts.length < adcodes.length)
      return null;
    return plans.map(({ plan, details }) => ({
      plan,
      links: details.links,
      among,
      china: areas,
      provinces: parts,
      seed: draws.seed,
      draws: draws.draws,
    }));
  }, [china, provinces, adcodes, plans, among, draws]);
  const hasNoAreas = isThere(china) && china.areas === null;
  const isMissing =
    hasNoAreas || china === "failed" || adcodes.some((adcode) => provinces[adcode] === "failed");
  return { jobs, isMissing };
}

type Run = {
  /** What it is of: other jobs, or another attempt, begin anew. */
  readonly jobs: readonly MetricsJob[] | null;
  readonly attempt: number;
  readonly metrics: readonly PlanMetrics[];
  readonly shares: Readonly<Record<string, number>>;
  readonly failed: boolean;
};

const idle = (jobs: Run["jobs"], attempt: number): Run => ({
  jobs,
  attempt,
  metrics: [],
  shares: {},
  failed: false,
});

/** Runs jobs in a worker of their own, which goes when others are wanted. */
function useRun(jobs: readonly MetricsJob[] | null, attempt: number): Run {
  const [run, setRun] = useState<Run>(() => idle(null, 0));
  useEffect(() => {
    if (jobs === null) return undefined;
    const isOf = (one: Run) => one.jobs === jobs && one.attempt === attempt;
    const change = (next: (before: Run) => Run) =>
      setRun((before) => next(isOf(before) ? before : idle(jobs, attempt)));
    allowOwnScripts();
    const worker = new Worker(new URL("metrics-worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<MetricsReport>) =>
      change((before) => reported(before, data)),
    );
    worker.addEventListener("error", () => change((before) => ({ ...before, failed: true })));
    for (const job of jobs) worker.postMessage(job, { transfer: [] });
    return () => worker.terminate();
  }, [jobs, attempt]);
  // What was computed for others is not shown for these.
  return run.jobs === jobs && run.attempt === attempt ? run : idle(jobs, attempt);
}

function reported(run: Run, report: MetricsReport): Run {
  if (report.kind === "progress") {
    return { ...run, shares: { ...run.shares, [report.plan]: report.share } };
  }
  const { metrics } = report;
  return {
    ...run,
    metrics: [...run.metrics, metrics],
    shares: { ...run.shares, [metrics.plan]: 1 },
  };
}
