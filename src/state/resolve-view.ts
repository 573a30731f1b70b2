import type { Atlas } from "../domain/atlas.ts";
import type { Rejected } from "./address.ts";
import type { View } from "./view.ts";

/**
 * A view held against the atlas: plans and selections that do not exist are taken out and listed, and the plan of a
 * selection is always among the plans shown.
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
  const select = selectionIn(view, atlas, rejected);
  const shown =
    select === null || plans.length === 0 || plans.includes(select.plan)
      ? plans
      : [...plans, select.plan].toSorted();
  return { view: { ...view, plans: shown, select }, rejected };
}

function selectionIn(view: View, atlas: Atlas, rejected: Rejected[]): View["select"] {
  const { select } = view;
  if (select === null) return null;
  if (select.type === "plan") {
    if (atlas.planById.has(select.plan)) return select;
    rejected.push({ key: "select", value: select.plan });
    return null;
  }
  const key = `${select.plan}/${select.id}`;
  if (atlas.siteByKey.has(key)) return select;
  rejected.push({ key: "select", value: key });
  return null;
}
