import type { SiteKind, StrategyRole } from "../../model/vocabulary.ts";
import type { AtlasPlan, AtlasSite, SiteCard } from "../atlas/atlas.ts";
import { siteCard } from "../atlas/site-card.ts";
import { countBy } from "../collections/count-by.ts";
import { groupBy } from "../collections/group-by.ts";
import { readingsOf } from "../industries/readings.ts";
import { layerOfAdcode } from "../places/ground.ts";

/** Fewer claims than this say too little of what a plan is like. */
export const LEAST_CLAIMS = 10;
/** So many of the most alike are told. */
const MOST_PLANS = 5;
const MOST_SITES = 3;
/** So many shared industries are told as reasons. */
const MOST_REASONS = 4;

/** Another plan, how alike it is, and why. */
export type AlikePlan = {
  readonly plan: string;
  /** Mean of the parts that both plans have, from 0 to 1, to three decimals. */
  readonly value: number;
  /** Σ min(share, share) over the industries, as fine as they are claimed. */
  readonly industries: number;
  /** The same over the roles of the structure; null where one plan gives none. */
  readonly roles: number | null;
  /** 1 for regions of one level, ½ for neighbouring levels, 0 for a province and a district. */
  readonly level: number;
  /** The industries that make them most alike, by id, the first most. */
  readonly shared: readonly string[];
};

/** A site of another plan, how alike it is, and why. */
export type AlikeSite = {
  readonly site: SiteCard;
  readonly value: number;
  /** Ids of the industries that both claim. */
  readonly shared: readonly string[];
  /** How many industries either claims. */
  readonly either: number;
  /** The role that both have in the structure; null where they do not, or have none. */
  readonly role: StrategyRole | null;
  readonly sameKind: boolean;
};

/** What of all other plans is most like a plan and its sites, the most alike first. */
export type Alike = {
  /** How often its sites claim an industry: what the likeness of the plan rests on. */
  readonly claims: number;
  /** Null where it claims too little. */
  readonly plans: readonly AlikePlan[] | null;
  /** By site id; sites without an industry, or with no like, are left out. */
  readonly sites: Readonly<Record<string, readonly AlikeSite[]>>;
};

/**
 * What is most like each plan and each of its sites among all others. Gower's general coefficient: the mean of how alike
 * two are in each part that both have (Gower, Biometrics 27, 1971). For plans: industries and roles by Finger and Kreinin
 * (1979), the former counted twice, and the level of the region. For sites: industries by Jaccard (1901), which count twice, role and kind.
 */
export function likenesses(plans: readonly AtlasPlan[]): ReadonlyMap<string, Alike> {
  const profiles = plans.map(planProfile);
  const sites = alikeSites(plans);
  return new Map(
    profiles.map((profile) => [
      profile.plan.id,
      {
        claims: profile.claims,
        plans: profile.claims < LEAST_CLAIMS ? null : alikePlans(profile, profiles),
        sites: Object.fromEntries(
          profile.plan.sites.flatMap((site) => {
            const found = sites.get(site) ?? [];
            return found.length === 0 ? [] : [[site.id, found] as const];
          }),
        ),
      },
    ]),
  );
}

/** How alike two plans are, whichever stands first; null where one of them claims too little. */
export type PlanLikeness = {
  readonly a: AtlasPlan;
  readonly b: AtlasPlan;
  readonly like: AlikePlan | null;
  /** Claims of both that it rests on. */
  readonly claims: number;
};

/** How alike each two of the plans are, in the order of the plans. */
export function planLikenesses(plans: readonly AtlasPlan[]): readonly PlanLikeness[] {
  const profiles = plans.map(planProfile);
  return profiles.flatMap((own, at) =>
    profiles.slice(at + 1).map((other) => ({
      a: own.plan,
      b: other.plan,
      like: Math.min(own.claims, other.claims) < LEAST_CLAIMS ? null : alikePlan(own, other),
      claims: own.claims + other.claims,
    })),
  );
}

type Shares = ReadonlyMap<string, number>;
type PlanProfile = {
  readonly plan: AtlasPlan;
  readonly claims: number;
  readonly industries: Shares;
  readonly roles: Shares;
  readonly level: number;
};

const LEVELS = ["provinces", "cities", "counties"] as const;

function planProfile(plan: AtlasPlan): PlanProfile {
  const claimed = plan.sites.flatMap((site) => [...industriesOf(plan, site)]);
  const roles = plan.sites.flatMap(({ strategyRole }) => strategyRole ?? []);
  return {
    plan,
    claims: claimed.length,
    industries: sharesOf(claimed),
    roles: sharesOf(roles),
    level: LEVELS.indexOf(layerOfAdcode(plan.region.adcode)),
  };
}

/** What a site claims, each once, as fine as it is known: a finer term, else the class. */
function industriesOf(plan: AtlasPlan, site: AtlasSite): ReadonlySet<string> {
  return new Set(
    site.industries.flatMap((word) =>
      readingsOf(plan, word).map((reading) => reading.finer ?? reading.class),
    ),
  );
}

function sharesOf(items: readonly string[]): Shares {
  return new Map([...countBy(items, (item) => item)].map(([id, n]) => [id, n / items.length]));
}

function alikePlans(own: PlanProfile, all: readonly PlanProfile[]): readonly AlikePlan[] {
  return all
    .filter((other) => other.plan.id !== own.plan.id && other.claims >= LEAST_CLAIMS)
    .map((other) => alikePlan(own, other))
    .toSorted((a, b) => b.value - a.value || (a.plan < b.plan ? -1 : 1))
    .slice(0, MOST_PLANS);
}

function alikePlan(own: PlanProfile, other: PlanProfile): AlikePlan {
  const industries = overlap(own.industries, other.industries);
  const hasRoles = own.roles.size > 0 && other.roles.size > 0;
  const roles = hasRoles ? overlap(own.roles, other.roles) : null;
  const level = 1 - Math.abs(own.level - other.level) / (LEVELS.length - 1);
  // Industries count twice, as for sites: they are what such a plan is about.
  const parts = [industries, industries, ...(roles === null ? [] : [roles]), level];
  const common = (id: string) =>
    Math.min(own.industries.get(id) ?? 0, other.industries.get(id) ?? 0);
  return {
    plan: other.plan.id,
    value: rounded(parts.reduce((sum, part) => sum + part, 0) / parts.length),
    industries: rounded(industries),
    roles: roles === null ? null : rounded(roles),
    level,
    shared: [...own.industries.keys()]
      .filter((id) => common(id) > 0)
      .toSorted((a, b) => common(b) - common(a) || (a < b ? -1 : 1))
      .slice(0, MOST_REASONS),
  };
}

function overlap(a: Shares, b: Shares): number {
  return [...a].reduce((sum, [id, share]) => sum + Math.min(share, b.get(id) ?? 0), 0);
}

/** Sites that claim the same, with the same role and kind: what is like one of them is like all. */
type Likes = {
  readonly key: string;
  readonly industries: ReadonlySet<string>;
  readonly role: StrategyRole | null;
  readonly kind: SiteKind;
  readonly sites: readonly AtlasSite[];
};

type Ranked = Omit<AlikeSite, "site"> & { readonly of: Likes };

function alikeSites(plans: readonly AtlasPlan[]): ReadonlyMap<AtlasSite, readonly AlikeSite[]> {
  const groups = likeGroups(plans);
  const byIndustry = groupBy(
    groups.flatMap((group) => [...group.industries].map((id) => ({ id, group }))),
    ({ id }) => id,
  );
  const found = new Map<AtlasSite, readonly AlikeSite[]>();
  for (const group of groups) {
    const candidates = new Set(
      [...group.industries].flatMap((id) => (byIndustry.get(id) ?? []).map((one) => one.group)),
    );
    const ranked = [...candidates]
      .map((other) => alikeGroup(group, other))
      .toSorted((a, b) => b.value - a.value || (a.of.key < b.of.key ? -1 : 1));
    for (const site of group.sites) found.set(site, mostAlike(site, ranked));
  }
  return found;
}

function likeGroups(plans: readonly AtlasPlan[]): readonly Likes[] {
  const claims = plans.flatMap((plan) =>
    plan.sites.map((site) => ({ site, industries: industriesOf(plan, site) })),
  );
  const groups = groupBy(
    claims.filter(({ industries }) => industries.size > 0),
    ({ site, industries }) =>
      `${[...industries].toSorted().join(" ")}|${site.strategyRole ?? ""}|${site.kind}`,
  );
  return [...groups].flatMap(([key, own]) =>
    own.slice(0, 1).map(({ site, industries }) => ({
      key,
      industries,
      role: site.strategyRole,
      kind: site.kind,
      sites: own.map((claim) => claim.site),
    })),
  );
}

function alikeGroup(own: Likes, other: Likes): Ranked {
  const shared = [...own.industries].filter((id) => other.industries.has(id));
  const either = own.industries.size + other.industries.size - shared.length;
  const hasRole = own.role !== null || other.role !== null;
  const sameRole = own.role !== null && own.role === other.role;
  const sameKind = own.kind === other.kind;
  const sum = (2 * shared.length) / either + Number(sameRole) + Number(sameKind);
  return {
    of: other,
    value: rounded(sum / (hasRole ? 4 : 3)),
    shared,
    either,
    role: sameRole ? own.role : null,
    sameKind,
  };
}

/** The first sites of other plans. */
function mostAlike(site: AtlasSite, ranked: readonly Ranked[]): readonly AlikeSite[] {
  const found: AlikeSite[] = [];
  for (const { of, ...why } of ranked) {
    for (const other of of.sites) {
      if (found.length === MOST_SITES) return found;
      if (other.plan !== site.plan) found.push({ site: siteCard(other), ...why });
    }
  }
  return found;
}

function rounded(value: number): number {
  return Number(value.toFixed(3));
}
