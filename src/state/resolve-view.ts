import type { Atlas } from "../domain/atlas/atlas.ts";
import type { Known } from "../domain/things/kind.ts";
import { redirected } from "../domain/things/redirect.ts";
import { isMissing } from "../domain/things/things.ts";
import { formatLight, type Light } from "../model/light.ts";
import { formatRef, planOf, type ThingRef } from "../model/thing-ref.ts";
import type { Rejected } from "./address.ts";
import { hasScreen, offerStore } from "./offers.ts";
import type { View } from "./view.ts";

/**
 * A view held against the atlas as far as it has loaded: what has moved is looked for where it is now, plans and things
 * that do not exist are taken out and listed, and so is a screen that its operator does not offer, and the plan of what is open is always among the plans shown. What may
 * still exist, in something that has not loaded, is left: hold the view against the atlas again when that arrives.
 */
export function resolveView(
  view: View,
  atlas: Atlas,
  knownOf: (ref: ThingRef) => Known,
): { readonly view: View; readonly rejected: readonly Rejected[] } {
  const rejected: Rejected[] = [];
  const plans = view.plans.filter((plan) => {
    const known = atlas.planById.has(plan);
    if (!known) rejected.push({ key: "plan", value: plan });
    return known;
  });
  const select = view.select && resolveRef(view.select, knownOf(view.select), rejected);
  const light = view.light && resolveLight(view.light, atlas, rejected);
  const screen = hasScreen(offerStore.getState(), view.screen) ? view.screen : "map";
  if (screen !== view.screen) rejected.push({ key: "view", value: view.screen });
  const plan = planOf(select);
  const shown =
    plan === null || plans.length === 0 || plans.includes(plan) ? plans : [...plans, plan];
  return { view: { ...view, plans: shown, screen, select, light }, rejected };
}

function resolveRef(asked: ThingRef, known: Known, rejected: Rejected[]): ThingRef | null {
  const ref = redirected(known.atlas, known.outline, asked);
  if (!isMissing(known, ref)) return ref;
  rejected.push({ key: "select", value: formatRef(asked) });
  return null;
}

/** An industry that has moved is looked for where it is now. */
function resolveLight(asked: Light, atlas: Atlas, rejected: Rejected[]): Light | null {
  if (asked.by !== "industry") return asked;
  const ref = redirected(atlas, null, { type: "industry", id: asked.value });
  if (ref.type === "industry" && atlas.industryById.has(ref.id)) return { ...asked, value: ref.id };
  rejected.push({ key: "light", value: formatLight(asked) });
  return null;
}
