import type { AtlasPlan, PlanSummary } from "../atlas/atlas.ts";
import type { Kind } from "./kind.ts";

/** A plan as the index has it, and with its outline once that has loaded. */
export type FoundPlan = { readonly summary: PlanSummary; readonly outline: AtlasPlan | null };

/** A plan itself. */
export const PLAN: Kind<"plan", FoundPlan> = {
  foundIn: "index",
  find: ({ atlas, outline }, { plan }) => {
    const summary = atlas.planById.get(plan);
    return summary ? { summary, outline } : null;
  },
  word: () => "thing.plan",
  names: ({ summary: { titleZh, titleEn } }) => ({ nameZh: titleZh, nameEn: titleEn }),
  record: ({ outline }) => outline && withoutSites(outline),
  sources: ({ summary }) => [{ plan: summary, passages: [] }],
  sites: ({ outline }) => outline?.sites.map(({ key }) => key) ?? [],
};

/** Its sites have panels of their own. */
function withoutSites({ sites, ...plan }: AtlasPlan): unknown {
  return { ...plan, sites: sites.map(({ id }) => id) };
}
