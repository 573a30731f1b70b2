import type { Citation } from "../../model/types.ts";
import type { Atlas, AtlasPlan, AtlasSite, Industry, WholePlan } from "../atlas/atlas.ts";
import { isKnownToDistrict, type WellPlaced } from "../places/known-to-district.ts";
import { apartOf, type Apart } from "./apart.ts";
import { citesByIndustry, claimantsByIndustry, type Claimant } from "./cited-claims.ts";

type Known = Pick<Atlas, "industryById">;

/** Two sites that claim the same, and how far apart they are. */
export type ClaimPair = { readonly a: Claimant; readonly b: Claimant; readonly apart: Apart };

/** What one plan says of an industry, and the sites that claim it: those whose distances mean something, and the others. */
export type ClaimSide = {
  readonly plan: AtlasPlan;
  /** Where it speaks of it: at sites, in tasks, in targets. */
  readonly cites: readonly Citation[];
  readonly placed: readonly Claimant[];
  /** Known only to their city, or not placed. */
  readonly unplaced: readonly Claimant[];
};

/** An industry of which two plans speak. */
export type SharedIndustry = {
  /** Names the finding, whichever plan comes first. */
  readonly key: string;
  readonly industry: Industry;
  readonly sides: readonly [ClaimSide, ClaimSide];
  /** The two nearest; null where one plan has none that is placed well enough. */
  readonly nearest: ClaimPair | null;
};

/** Two sites of one plan that claim the same. */
export type SharedBySites = {
  readonly key: string;
  readonly plan: AtlasPlan;
  readonly a: AtlasSite;
  readonly b: AtlasSite;
  /** What both claim, each with the citations of both. */
  readonly shared: readonly {
    readonly industry: Industry;
    readonly a: Claimant;
    readonly b: Claimant;
  }[];
  readonly apart: Apart;
};

/**
 * Finer industries of which two plans speak, for each two of the plans; those whose nearest two sites are surely
 * nearest come first: by the greatest distance that their positions allow. Without a distance, last.
 */
export function sharedByPlans(
  atlas: Known,
  plans: readonly WholePlan[],
): readonly SharedIndustry[] {
  const citesOf = citesByIndustry(atlas);
  const found = plans.flatMap((first, at) =>
    plans.slice(at + 1).flatMap((second) => {
      const both = [...citesOf(first).keys()].filter((industry) => citesOf(second).has(industry));
      return both.map((industry): SharedIndustry => {
        const sides = [sideOf(atlas, first, industry), sideOf(atlas, second, industry)] as const;
        const ids = sides.map(({ plan }) => plan.id).toSorted();
        const key = `${industry.id} ${ids.join(" ")}`;
        return { key, industry, sides, nearest: nearestPair(...sides) };
      });
    }),
  );
  return found.toSorted(
    (one, two) =>
      farthest(one) - farthest(two) || fewerSites(two) - fewerSites(one) || order(one, two),
  );
}

/**
 * Pairs of sites of one plan that claim the same finer industries, the surely nearest first. A site and what lies below
 * it are no pair: a zone has what its parks have. Sites known only to their city, or not placed, are in no pair.
 */
export function sharedWithinPlan(atlas: Known, plan: AtlasPlan): readonly SharedBySites[] {
  const isAbove = ancestry(plan.sites);
  const found = new Map<string, SharedBySites>();
  for (const [industry, claimants] of claimantsByIndustry(atlas)(plan)) {
    for (const [a, b] of pairsOf(claimants.filter(({ site }) => isKnownToDistrict(site)))) {
      const key = [a.site.key, b.site.key].toSorted().join(" ");
      const known = found.get(key);
      const apart = known?.apart ?? apartIfKnown(a.site, b.site);
      if (!apart || isAbove(a.site, b.site) || isAbove(b.site, a.site)) continue;
      const shared = [...(known?.shared ?? []), { industry, a, b }];
      found.set(key, { key, plan, a: a.site, b: b.site, shared, apart });
    }
  }
  return [...found.values()].toSorted(
    (one, two) =>
      one.apart.toM - two.apart.toM || two.shared.length - one.shared.length || order(one, two),
  );
}

function pairsOf<Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] {
  return items.flatMap((a, at) => items.slice(at + 1).map((b) => [a, b] as const));
}

/** How many sites of a plan claim an industry and are in no pair for want of a place. */
export function claimantsWithoutPlace(atlas: Known, plan: AtlasPlan): number {
  const claimants = [...claimantsByIndustry(atlas)(plan).values()].flat();
  const sites = new Set(claimants.map(({ site }) => site));
  return [...sites].filter((site) => !isKnownToDistrict(site)).length;
}

function sideOf(atlas: Known, whole: WholePlan, industry: Industry): ClaimSide {
  const claimants = claimantsByIndustry(atlas)(whole.plan).get(industry) ?? [];
  return {
    plan: whole.plan,
    cites: citesByIndustry(atlas)(whole).get(industry) ?? [],
    placed: claimants.filter(({ site }) => isKnownToDistrict(site)),
    unplaced: claimants.filter(({ site }) => !isKnownToDistrict(site)),
  };
}

/** How many sites claim it where fewer do; 0 where one plan has it in its text alone. */
function fewerSites({ sides }: SharedIndustry): number {
  return Math.min(...sides.map(({ placed, unplaced }) => placed.length + unplaced.length));
}

function nearestPair(first: ClaimSide, second: ClaimSide): ClaimPair | null {
  const pairs = first.placed.flatMap((a) =>
    second.placed.flatMap((b): readonly ClaimPair[] => {
      const apart = apartIfKnown(a.site, b.site);
      return apart ? [{ a, b, apart }] : [];
    }),
  );
  const ascending = pairs.toSorted(
    (one, two) => one.apart.toM - two.apart.toM || order(keyed(one), keyed(two)),
  );
  return ascending[0] ?? null;
}

/** The distance of two sites; null unless both are known to their district or better. */
function apartIfKnown(a: AtlasSite, b: AtlasSite): Apart | null {
  if (!isKnownToDistrict(a) || !isKnownToDistrict(b)) return null;
  return apartOf(uncertain(a), uncertain(b));
}

function uncertain({ position, place }: WellPlaced<AtlasSite>) {
  return { position, radiusM: place.radiusM };
}

/** Tells whether one site stands above another, at any number of steps. */
function ancestry(sites: readonly AtlasSite[]): (upper: AtlasSite, lower: AtlasSite) => boolean {
  const parentOf = new Map(sites.map(({ id, parent }) => [id, parent]));
  return (upper, lower) => {
    const seen = new Set<string>();
    for (let id = lower.parent; id !== null && !seen.has(id); id = parentOf.get(id) ?? null) {
      if (id === upper.id) return true;
      seen.add(id);
    }
    return false;
  };
}

function farthest({ nearest }: SharedIndustry): number {
  return nearest?.apart.toM ?? Number.POSITIVE_INFINITY;
}

type Keyed = { readonly key: string };

function keyed({ a, b }: ClaimPair): Keyed {
  return { key: [a.site.key, b.site.key].toSorted().join(" ") };
}

function order(one: Keyed, two: Keyed): number {
  return one.key < two.key ? -1 : Number(one.key > two.key);
}
