import type { AgencyJoin } from "../joins/joins.ts";
import { joinIn, type Kind } from "./kind.ts";
import { sourcesByPlan } from "./sources-by-plan.ts";

/** A unit responsible for tasks. Plans only name it in brackets of units, so that no passage is cited. */
export const AGENCY: Kind<"agency", AgencyJoin> = {
  foundIn: "join",
  find: (known, { id }) => joinIn(known, "agency", id),
  word: () => "thing.agency",
  names: ({ agency: { nameZh, nameEn } }) => ({ nameZh, nameEn }),
  record: ({ agency }) => agency,
  sources: ({ agency }, { atlas }) => sourcesByPlan(atlas, agency.written),
  sites: ({ sites }) => sites,
};
