import { siteKey } from "../../model/site-key.ts";
import type { EnterpriseJoin } from "../joins/joins.ts";
import { joinIn, type Kind } from "./kind.ts";
import { sourcesByPlan } from "./sources-by-plan.ts";

/** A firm that plans name. */
export const ENTERPRISE: Kind<"enterprise", EnterpriseJoin> = {
  foundIn: "join",
  find: (known, { id }) => joinIn(known, "enterprise", id),
  word: () => "thing.enterprise",
  names: ({ enterprise: { nameZh, nameEn } }) => ({ nameZh, nameEn }),
  record: ({ enterprise }) => enterprise,
  sources: ({ enterprise }, { atlas }) => sourcesByPlan(atlas, enterprise.mentions),
  sites: ({ presence }) =>
    presence.flatMap(({ plan, sites }) => sites.map(({ id }) => siteKey(plan, id))),
};
