import { planOf, type ThingRef } from "../model/thing-ref.ts";
import { DEFAULT_VIEW, type View } from "./view.ts";

/** The view of a prerendered page: the start page, or a plan's own page with that plan's panel open. */
export function pageView(plan: string | null): View {
  return plan === null
    ? DEFAULT_VIEW
    : { ...DEFAULT_VIEW, plans: [plan], select: { type: "plan", plan } };
}

/** The view in which a thing is open: with its plan alone, where it belongs to one. */
export function thingView(select: ThingRef): View {
  const plan = planOf(select);
  return { ...DEFAULT_VIEW, plans: plan === null ? [] : [plan], select };
}
