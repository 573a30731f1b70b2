import type { AtlasPlan } from "../atlas/atlas.ts";
import type { Kind } from "./kind.ts";

/** A plan itself. */
export const PLAN: Kind<"plan", AtlasPlan> = {
  foundIn: "index",
  find: ({ atlas }, { plan }) => atlas.planById.get(plan) ?? null,
  word: () => "thing.plan",
  names: ({ titleZh, titleEn }) => ({ nameZh: titleZh, nameEn: titleEn }),
  // Its sites have panels of their own.
  record: ({ sites, ...plan }) => ({ ...plan, sites: sites.map(({ id }) => id) }),
  sources: (plan) => [{ plan, passages: [] }],
  sites: ({ sites }) => sites.map(({ key }) => key),
};
