import type { Plan } from "../../model/types.ts";
import type { LIFE_CYCLES } from "../../model/vocabulary.ts";

export type LifeCycle = (typeof LIFE_CYCLES)[number];

/**
 * Where a plan stands on a day. A plan runs to the last day of the last year of its goals.
 * @param today ISO date, `2026-11-21`
 */
export function lifeCycle(plan: Pick<Plan, "period">, today: string): LifeCycle {
  const year = Number(today.slice(0, 4));
  if (year <= plan.period.to) return "in-force";
  return plan.period.vision !== null && year <= plan.period.vision ? "vision" : "expired";
}
