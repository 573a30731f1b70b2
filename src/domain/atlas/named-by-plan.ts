import type { Agency, Enterprise } from "../../model/types.ts";
import type { Atlas, AtlasPlan, Industry } from "./atlas.ts";
import { countBy } from "../collections/count-by.ts";

/** A class of industry and how many sites of the plan have it among their focus industries. */
export type PlanIndustry = { readonly industry: Industry; readonly sites: number };

/** What a plan names that other plans may name too, known before its details are loaded. */
export type NamedByPlan = {
  readonly enterprises: readonly Enterprise[];
  readonly agencies: readonly Agency[];
  /** Most sites first. */
  readonly industries: readonly PlanIndustry[];
};

/** The firms that a plan says something of; others it knows only by the sites or tasks that point at them. */
export function mentionedFirms({ enterprises }: AtlasPlan): readonly Enterprise[] {
  return enterprises.filter(({ mentions }) => mentions.length > 0);
}

/** Enterprises, agencies and industries of a plan. */
export function namedByPlan(
  { industryById }: Pick<Atlas, "industryById">,
  plan: AtlasPlan,
): NamedByPlan {
  const classes = countBy(
    plan.sites.flatMap((site) => site.classes),
    (code) => code,
  );
  return {
    enterprises: mentionedFirms(plan),
    agencies: plan.agencies,
    industries: [...classes]
      .toSorted((a, b) => b[1] - a[1])
      .flatMap(([code, sites]) => {
        const industry = industryById.get(code);
        return industry ? [{ industry, sites }] : [];
      }),
  };
}
