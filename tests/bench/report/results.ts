import type { LoadMeasure } from "../load/load-measures.ts";
import type { StepCost } from "../interaction/step-cost.ts";
import type { StepName } from "../interaction/steps.ts";
import type { Peer } from "../peers/peers.ts";
import type { Spread } from "../spread.ts";

export type Page = "atlas" | Peer;

/** Spreads over the runs, measure by measure; null where a page has no such thing. */
export type LoadSummary = Readonly<Record<LoadMeasure, Spread | null>>;
export type StepSummary = Readonly<Record<keyof StepCost, Spread | null>>;
export type WalkSummary = Readonly<Record<StepName, StepSummary>>;

/** How a part of the benchmark was run. */
type Run = { readonly conditions: string; readonly browser: string; readonly runs: number };

export type LoadResults = Run & { readonly pages: Readonly<Record<Page, LoadSummary>> };

export type InteractionResults = Run & {
  readonly atlas: WalkSummary;
  readonly bare: WalkSummary;
  /** DOM mutations of one key pan outside the map and the lines that count what is in view. */
  readonly mutations: Spread | null;
};

/** What `npm run bench` keeps; a run of one part leaves the other as it was. */
export type BenchResults = {
  readonly load?: LoadResults;
  readonly interaction?: InteractionResults;
};
