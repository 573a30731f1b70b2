import type { Industry } from "../atlas/atlas.ts";
import { siteClaims } from "../industries/industry-claims.ts";
import type { Kind } from "./kind.ts";

/** A class of the national classification, or a finer term of ours: it stands in no plan. */
export const INDUSTRY: Kind<"industry", Industry> = {
  foundIn: "index",
  find: ({ atlas }, { id }) => atlas.industryById.get(id) ?? null,
  word: (industry) => (industry?.isFiner ? "thing.finer" : "thing.industry"),
  names: ({ nameZh, nameEn }) => ({ nameZh, nameEn }),
  record: (industry) => industry,
  sources: () => [],
  sites: (industry, { atlas }) => [
    ...new Set(
      siteClaims(atlas, industry).flatMap(({ words }) =>
        words.flatMap(({ sites }) => sites.map(({ key }) => key)),
      ),
    ),
  ],
};
