import type { Atlas } from "../domain/atlas/atlas.ts";
import { redirected } from "../domain/things/redirect.ts";
import { isMissing, knownOf } from "../domain/things/things.ts";
import { formatRef, planOf, type ThingRef } from "../model/thing-ref.ts";
import type { Rejected } from "./address.ts";
import type { View } from "./view.ts";

/**
 * A view held against the atlas: what has moved is looked for where it is now, plans and things that do not exist are
 * taken out and listed, and the plan of what is open is always among the plans shown.
 */
export function resolveView(
  view: View,
  atlas: Atlas,
): { readonly view: View; readonly rejected: readonly Rejected[] } {
  const rejected: Rejected[] = [];
  const plans = view.plans.filter((plan) => {
    const known = atlas.planById.has(plan);
    if (!known) rejected.push({ key: "plan", value: plan });
    return known;
  });
  const select = view.select && resolveRef(view.select, atlas, rejected);
  const plan = planOf(select);
  const shown =
    plan === null || plans.length === 0 || plans.includes(plan)
      ? plans
      : [...plans, plan].toSorted();
  return { view: { ...view, plans: shown, select }, rejected };
}

function resolveRef(asked: ThingRef, atlas: Atlas, rejected: Rejected[]): ThingRef | null {
  const known = knownOf(atlas, asked, null);
  const ref = redirected(known.outline, asked);
  if (!isMissing(known, ref)) return ref;
  rejected.push({ key: "select", value: formatRef(asked) });
  return null;
}
