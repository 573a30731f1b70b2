import { PRECISIONS, STRATEGY_ROLES } from "../../model/vocabulary.ts";
import type { AtlasSite } from "../atlas/atlas.ts";
import { compareKeys } from "../collections/sort-order.ts";

/** What sites can be put in order by, beside their place in their plan. */
export const SITE_ORDERS = ["name", "kind", "role", "industry", "precision"] as const;
export type SiteOrder = (typeof SITE_ORDERS)[number];

/** What of a site stands in words, as shown. */
export type SiteWords = Readonly<
  Record<"name" | "kind" | "industry", (site: AtlasSite) => string | null>
>;

/**
 * Sites in an order: words by pinyin, roles from the core outward, positions from the most exact on; what the plan does
 * not say comes last, and those that are equal keep their place in it.
 */
export function sortSites(
  sites: readonly AtlasSite[],
  by: SiteOrder,
  words: SiteWords,
): readonly AtlasSite[] {
  const keyOf = (site: AtlasSite): string | number | null => {
    switch (by) {
      case "role":
        return site.strategyRole && STRATEGY_ROLES.indexOf(site.strategyRole);
      case "precision":
        return PRECISIONS.indexOf(site.place.precision);
      default:
        return words[by](site);
    }
  };
  return sites.toSorted((a, b) => compareKeys(keyOf(a), keyOf(b), false));
}
