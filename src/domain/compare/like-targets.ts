import type { Target } from "../../model/types.ts";
import type { AtlasPlan, WholePlan } from "../atlas/atlas.ts";
import { groupBy } from "../collections/group-by.ts";
import { normaliseTarget } from "../targets/normalise-target.ts";

export type PlanTarget = { readonly plan: AtlasPlan; readonly target: Target };

/** Targets of several plans that set the same metric for the same kind of scope in the same unit. */
export type LikeTargets = { readonly key: string; readonly targets: readonly PlanTarget[] };

/** Targets defined alike in two plans at least; nothing else is put side by side. */
export function likeTargets(plans: readonly WholePlan[]): readonly LikeTargets[] {
  const all = plans.flatMap(({ plan, details }) =>
    details.targets.map((target): PlanTarget => ({ plan, target })),
  );
  const defined = all.filter(({ target }) => target.metric !== null);
  return [...groupBy(defined, definition)]
    .filter(([, targets]) => new Set(targets.map(({ plan }) => plan.id)).size > 1)
    .map(([key, targets]) => ({ key, targets }));
}

/** Whether two targets set the same thing; without a canonical metric nothing says so. */
export function areAlike(a: PlanTarget, b: PlanTarget): boolean {
  return a.target.metric !== null && definition(a) === definition(b);
}

/** Metric, kind of scope and normal unit. */
function definition({ target }: PlanTarget): string {
  return [target.metric, target.scope, normaliseTarget(target)?.unit ?? target.unitZh].join(" ");
}

/** What a plan sets for all of its region or field: its headline. */
export function headlineTargets({ details }: WholePlan): readonly Target[] {
  return details.targets.filter(({ scope }) => scope === "plan" || scope === "region");
}
