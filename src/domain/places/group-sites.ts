import {
  INDUSTRY_GROUPS,
  type IndustryGroup,
  type Precision,
  PRECISIONS,
  SITE_KINDS,
  type SiteKind,
  STRATEGY_ROLES,
  type StrategyRole,
} from "../../model/vocabulary.ts";
import type { AtlasSite } from "../atlas/atlas.ts";
import { groupBy } from "../collections/group-by.ts";

/** What a list of sites can be grouped by, other than where they are on the map. */
export const SITE_GROUPINGS = ["role", "kind", "industry", "precision"] as const;
export type SiteGrouping = (typeof SITE_GROUPINGS)[number];

/** What the sites of a group have in common; null where the plan gives them no role, or no industry. */
export type SiteHeading =
  | { readonly by: "role"; readonly value: StrategyRole | null }
  | { readonly by: "kind"; readonly value: SiteKind }
  | { readonly by: "industry"; readonly value: IndustryGroup | null }
  | { readonly by: "precision"; readonly value: Precision };

export type GroupOfSites = {
  readonly heading: SiteHeading;
  readonly sites: readonly AtlasSite[];
};

/** Sites under what they have in common, in the order of the vocabulary; within each as they come. */
export function groupSites(sites: readonly AtlasSite[], by: SiteGrouping): readonly GroupOfSites[] {
  const groups = groupBy(sites, (site) => headingOf(site, by).value);
  return [...groups]
    .map(([, own]) => ({ own, first: own[0] }))
    .flatMap(({ own, first }) => (first ? [{ heading: headingOf(first, by), sites: own }] : []))
    .toSorted((a, b) => placeOf(a.heading) - placeOf(b.heading));
}

function headingOf(site: AtlasSite, by: SiteGrouping): SiteHeading {
  switch (by) {
    case "role":
      return { by, value: site.strategyRole };
    case "kind":
      return { by, value: site.kind };
    case "industry":
      return { by, value: site.group };
    case "precision":
      return { by, value: site.place.precision };
  }
}

const ORDERS: Readonly<Record<SiteGrouping, readonly string[]>> = {
  role: STRATEGY_ROLES,
  kind: SITE_KINDS,
  industry: INDUSTRY_GROUPS,
  precision: PRECISIONS,
};

/** What is not said comes last. */
function placeOf({ by, value }: SiteHeading): number {
  return value === null ? ORDERS[by].length : ORDERS[by].indexOf(value);
}
