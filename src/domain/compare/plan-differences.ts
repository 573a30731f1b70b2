import type { Plan } from "../../model/types.ts";
import { layerOfAdcode } from "../places/ground.ts";

/** In what plans may differ that are compared, so that what is said of them is not said of the same. */
export const PLANS_DIFFER_IN = ["period", "scope", "level"] as const;
export type PlansDifferIn = (typeof PLANS_DIFFER_IN)[number];

type Told = Pick<Plan, "period" | "scopeZh" | "region">;

/** What the plans do not have in common: the years of their goals, their word for the field, the level of their region. */
export function planDifferences(plans: readonly Told[]): readonly PlansDifferIn[] {
  const told: Readonly<Record<PlansDifferIn, (plan: Told) => string>> = {
    period: ({ period }) => `${period.from ?? ""}-${period.to}`,
    scope: ({ scopeZh }) => scopeZh,
    level: ({ region }) => layerOfAdcode(region.adcode),
  };
  return PLANS_DIFFER_IN.filter((way) => new Set(plans.map(told[way])).size > 1);
}
