import type { Agency, Enterprise } from "../../model/types.ts";
import type { Atlas, AtlasPlan, Industry } from "./atlas.ts";
import { countBy } from "../collections/count-by.ts";

/** A class of industry and how many sites of the plan have it among their focus industries. */
export type PlanIndustry = { readonly industry: Industry; readonly sites: number };

/** What a plan names that other plans may name too, known before its details are loaded. */
export type PlanThings = {
  readonly enterprises: readonly Enterprise[];
  readonly agencies: readonly Agency[];
  /** Most sites first. */
  readonly industries: readonly PlanIndustry[];
};

type Known = Pick<Atlas, "enterprises" | "agencies" | "industryById">;

/** Enterprises, agencies and industries of a plan. */
export function planThings(atlas: Known, plan: AtlasPlan): PlanThings {
  const isHere = (entry: { readonly plan: string }) => entry.plan === plan.id;
  const classes = countBy(
    plan.sites.flatMap((site) => site.classes),
    (code) => code,
  );
  return {
    enterprises: atlas.enterprises.filter(({ mentions }) => mentions.some(isHere)),
    agencies: atlas.agencies.filter(({ written }) => written.some(isHere)),
    industries: [...classes]
      .toSorted((a, b) => b[1] - a[1])
      .flatMap(([code, sites]) => {
        const industry = atlas.industryById.get(code);
        return industry ? [{ industry, sites }] : [];
      }),
  };
}
