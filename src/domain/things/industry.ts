import { siteKey } from "../../model/site-key.ts";
import type { Industry } from "../atlas/atlas.ts";
import type { IndustryJoin } from "../joins/joins.ts";
import { joinIn, type Kind } from "./kind.ts";

/** An industry, and who claims it once that has loaded. */
export type FoundIndustry = { readonly industry: Industry; readonly join: IndustryJoin | null };

/** A class of the national classification, or a finer term of ours: it stands in no plan. */
export const INDUSTRY: Kind<"industry", FoundIndustry> = {
  foundIn: "index",
  find: (known, { id }) => {
    const industry = known.atlas.industryById.get(id);
    return industry ? { industry, join: joinIn(known, "industry", id) } : null;
  },
  word: (found) => (found?.industry.isFiner ? "thing.finer" : "thing.industry"),
  names: ({ industry: { nameZh, nameEn } }) => ({ nameZh, nameEn }),
  record: ({ industry }) => industry,
  sources: () => [],
  sites: ({ join }) => {
    const words = join?.claims.flatMap((claim) => claim.words) ?? [];
    return [
      ...new Set(words.flatMap(({ sites }) => sites.map(({ plan, id }) => siteKey(plan, id)))),
    ];
  },
};
