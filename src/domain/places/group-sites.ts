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
export const SITE_GROUPINGS = ["role", "kind", "industry", "precision", "district"] as const;
export type SiteGrouping = (typeof SITE_GROUPINGS)[number];

/** What the sites of a group have in common; null where the plan gives them no role, or no industry. */
export type SiteHeading =
  | { readonly by: "role"; readonly value: StrategyRole | null }
  | { readonly by: "kind"; readonly value: SiteKind }
  | { readonly by: "industry"; readonly value: IndustryGroup | null }
  | { readonly by: "precision"; readonly value: Precision }
  /** By its adcode; null where it is not known in which one they are. */
  | ({ readonly by: "district"; readonly value: string | null } & AreaNames);

type AreaNames = { readonly adminZh: string; readonly adminEn: string };

export type GroupOfSites = {
  readonly heading: SiteHeading;
  readonly sites: readonly AtlasSite[];
};

/** Sites under what they have in common, in the order of the vocabulary; within each as they come. */
export function groupSites(sites: readonly AtlasSite[], by: SiteGrouping): readonly GroupOfSites[] {
  const groups = groupBy(sites, (site) => headingOf(site, by).value);
  return [...groups]
    .map(([, own]) => ({ own, first: own[0] }))
    .flatMap(({ own, first }) =>
      first ? [{ heading: withNames(headingOf(first, by), own), sites: own }] : [],
    )
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
    case "district":
      return { by, value: site.place.adcode, adminZh: "", adminEn: "" };
  }
}

/** A district is called as the shortest of its sites' areas is: others go on to towns, or say a second name. */
function withNames(heading: SiteHeading, sites: readonly AtlasSite[]): SiteHeading {
  if (heading.by !== "district") return heading;
  const shortest = (key: "adminZh" | "adminEn"): string =>
    sites
      .map(({ place }) => (place[key] ?? "").replace(/\s*[(（].*?[)）]/, ""))
      .toSorted((a, b) => a.length - b.length)[0] ?? "";
  return { ...heading, adminZh: shortest("adminZh"), adminEn: shortest("adminEn") };
}

const ORDERS: Readonly<Record<Exclude<SiteGrouping, "district">, readonly string[]>> = {
  role: STRATEGY_ROLES,
  kind: SITE_KINDS,
  industry: INDUSTRY_GROUPS,
  precision: PRECISIONS,
};

/** What is not said comes last. */
function placeOf({ by, value }: SiteHeading): number {
  if (by === "district") return value === null ? Infinity : Number(value);
  return value === null ? ORDERS[by].length : ORDERS[by].indexOf(value);
}
