import type { Enterprise } from "../../model/types.ts";
import { enterprisePresence } from "../enterprises/enterprise-presence.ts";
import type { Kind } from "./kind.ts";
import { sourcesByPlan } from "./sources-by-plan.ts";

/** A firm that plans name. */
export const ENTERPRISE: Kind<"enterprise", Enterprise> = {
  foundIn: "index",
  find: ({ atlas }, { id }) => atlas.enterpriseById.get(id) ?? null,
  word: () => "thing.enterprise",
  names: ({ nameZh, nameEn }) => ({ nameZh, nameEn }),
  record: (enterprise) => enterprise,
  sources: ({ mentions }, { atlas }) => sourcesByPlan(atlas, mentions),
  sites: (enterprise, { atlas }) =>
    enterprisePresence(atlas, enterprise).flatMap(({ sites }) => sites.map(({ key }) => key)),
};
