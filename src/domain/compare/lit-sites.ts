import type { Light } from "../../model/light.ts";
import type { Atlas, AtlasPlan, AtlasSite } from "../atlas/atlas.ts";
import { siteClaims } from "../industries/industry-claims.ts";

type Known = Pick<Atlas, "industryById">;

/** The sites of a plan that a light falls on, each once; none where the plan is silent of it. */
export function litSites(atlas: Known, plan: AtlasPlan, light: Light): readonly AtlasSite[] {
  switch (light.by) {
    case "kind":
      return plan.sites.filter(({ kind }) => kind === light.value);
    case "role":
      return plan.sites.filter(({ strategyRole }) => strategyRole === light.value);
    case "industry": {
      const industry = atlas.industryById.get(light.value);
      const claims = industry ? siteClaims(atlas, [plan], industry) : [];
      return [...new Set(claims.flatMap(({ words }) => words.flatMap(({ sites }) => sites)))];
    }
  }
}
