import type { Light } from "../../model/light.ts";
import { SITE_KINDS, STRATEGY_ROLES } from "../../model/vocabulary.ts";
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

/** A light, and on how many sites of all the plans it falls. */
export type LightChoice = { readonly light: Light; readonly count: number };

/**
 * What can be lit on maps of these plans: roles, kinds and classes of industries that any of their sites has, each in
 * the order of its vocabulary.
 */
export function lightChoices(
  atlas: Known & Pick<Atlas, "classes">,
  plans: readonly AtlasPlan[],
): readonly LightChoice[] {
  const lights: readonly Light[] = [
    ...STRATEGY_ROLES.map((value) => ({ by: "role", value }) as const),
    ...SITE_KINDS.map((value) => ({ by: "kind", value }) as const),
    ...atlas.classes.map(({ code: value }) => ({ by: "industry", value }) as const),
  ];
  return lights
    .map((light) => ({
      light,
      count: plans.reduce((sum, plan) => sum + litSites(atlas, plan, light).length, 0),
    }))
    .filter(({ count }) => count > 0);
}
