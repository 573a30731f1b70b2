import { DEFAULT_VIEW, type View } from "./view.ts";

/** The view of a prerendered page: the start page, or a plan's own page with that plan's panel open. */
export function pageView(plan: string | null): View {
  return plan === null
    ? DEFAULT_VIEW
    : { ...DEFAULT_VIEW, plans: [plan], select: { type: "plan", plan } };
}
