import type { Plan } from "../../model/types.ts";
import type { LIFE_CYCLES } from "../../model/vocabulary.ts";
import type { Translate } from "../translate.ts";

const KEYS = {
  "in-force": "plan.inForce",
  vision: "plan.vision",
  expired: "plan.expired",
} as const;

/** Whether a plan still runs, in words. */
export function lifeCycleWords(
  { period }: Pick<Plan, "period">,
  cycle: (typeof LIFE_CYCLES)[number],
  t: Translate,
): string {
  return t(KEYS[cycle], { to: String(period.to), vision: String(period.vision ?? "") });
}
