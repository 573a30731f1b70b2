import type { Plan } from "../../model/types.ts";
import { lifeCycle, type LifeCycle } from "../atlas/life-cycle.ts";

/** Whether a plan still ran on the day of the export: every exported record of it carries this. */
export type PlanStanding = {
  /** Last year of the plan's goals. */
  readonly planPeriodTo: number;
  readonly lifeCycle: LifeCycle;
  /** ISO date on which `lifeCycle` was computed. */
  readonly lifeCycleOn: string;
};

/** The standing of each plan on a day, by plan id. @throws for a plan that is not among them */
export function planStandings(
  plans: readonly Pick<Plan, "id" | "period">[],
  today: string,
): (plan: string) => PlanStanding {
  const standings = new Map(
    plans.map((plan) => [
      plan.id,
      { planPeriodTo: plan.period.to, lifeCycle: lifeCycle(plan, today), lifeCycleOn: today },
    ]),
  );
  return (plan) => {
    const standing = standings.get(plan);
    if (!standing) throw new Error(`no such plan: ${plan}`);
    return standing;
  };
}
