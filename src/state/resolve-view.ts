import type { Atlas } from "../domain/atlas/atlas.ts";
import { sectionId } from "../domain/clauses/section-id.ts";
import { formatSelection, type Rejected } from "./address.ts";
import type { Selection, View } from "./view.ts";

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
  const plan = select !== null && "plan" in select ? select.plan : null;
  const shown =
    plan === null || plans.length === 0 || plans.includes(plan)
      ? plans
      : [...plans, plan].toSorted();
  return { view: { ...view, plans: shown, select }, rejected };
}

function selectionIn(view: View, atlas: Atlas, rejected: Rejected[]): View["select"] {
  const { select } = view;
  if (select === null || exists(select, atlas)) return select;
  rejected.push({ key: "select", value: formatSelection(select) });
  return null;
}

/** Whether the atlas has what is selected. Targets and links are known only by their plan until its details load. */
function exists(select: Selection, atlas: Atlas): boolean {
  switch (select.type) {
    case "plan":
    case "target":
    case "link":
      return atlas.planById.has(select.plan);
    case "site":
      return atlas.siteByKey.has(`${select.plan}/${select.id}`);
    case "task":
      return hasSection(atlas.planById.get(select.plan)?.tasks, select.id);
    case "clause":
      return hasSection(atlas.planById.get(select.plan)?.clauses, select.id);
    case "enterprise":
      return atlas.enterpriseById.has(select.id);
    case "agency":
      return atlas.agencyById.has(select.id);
    case "industry":
      return atlas.industryById.has(select.id);
  }
}

function hasSection(
  entries: readonly { readonly section: string }[] | undefined,
  id: string,
): boolean {
  return entries?.some((entry) => sectionId(entry.section) === id) ?? false;
}
