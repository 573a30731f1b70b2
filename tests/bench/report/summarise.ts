import type { StepCost } from "../interaction/step-cost.ts";
import { STEPS, type StepName } from "../interaction/steps.ts";
import { LOAD_MEASURES, type LoadMeasure, type Visit } from "../load/load-measures.ts";
import { spreadOf } from "../spread.ts";
import type { LoadSummary, WalkSummary } from "./results.ts";

const STEP_MEASURES = ["paintMs", "restMs", "longestTaskMs", "workMs"] as const;

/** Spreads of all visits to one page, measure by measure. */
export function summariseVisits(visits: readonly Visit[]): LoadSummary {
  return mapKeys(Object.keys(LOAD_MEASURES) as readonly LoadMeasure[], (measure) =>
    spreadOf(visits.map((visit) => visit[measure])),
  );
}

/** Spreads of all walks through one page, step by step. */
export function summariseWalks(
  walks: readonly Readonly<Record<StepName, StepCost>>[],
): WalkSummary {
  return mapKeys(Object.keys(STEPS) as readonly StepName[], (step) =>
    mapKeys(STEP_MEASURES, (measure) => spreadOf(walks.map((walk) => walk[step][measure]))),
  );
}

function mapKeys<Key extends string, Value>(
  keys: readonly Key[],
  valueOf: (key: Key) => Value,
): Readonly<Record<Key, Value>> {
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<Key, Value>;
}
