import type { AtlasIndex, PlanSummary } from "../../src/domain/atlas/atlas.ts";
import type { GroundIndex } from "../../src/domain/places/ground-parts.ts";
import type { AgencyJoin, AnyJoin, IndustryJoin } from "../../src/domain/joins/joins.ts";
import type { SearchRows } from "../../src/domain/search/search-file.ts";

/** Degrees round a plan's sites of which the ground comes along: a third of a province. */
const MARGIN = 0.5;

const SITE_KEY = /^[a-z0-9-]+\/[a-z0-9-]+$/;

/** An index that knows one plan. @throws for a plan that it does not have */
export function indexOfOne(index: AtlasIndex, plan: string): AtlasIndex {
  const plans = index.plans.filter(({ id }) => id === plan);
  if (plans.length === 0) {
    throw new Error(`no plan ${plan}: ${index.plans.map(({ id }) => id).join(", ")}`);
  }
  return { ...index, plans };
}

/** An index of the ground that knows the provinces in which and near which a plan has its sites. */
export function groundNear(
  ground: GroundIndex,
  { bounds }: Pick<PlanSummary, "bounds">,
): GroundIndex {
  const near = Object.entries(ground.provinces).filter(([, { bounds: province }]) =>
    touch(bounds, province),
  );
  return { ...ground, provinces: Object.fromEntries(near) };
}

type Bounds = readonly [west: number, south: number, east: number, north: number];

function touch(plan: Bounds, province: Bounds): boolean {
  const [west, south, east, north] = plan;
  return (
    province[0] <= east + MARGIN &&
    province[2] >= west - MARGIN &&
    province[1] <= north + MARGIN &&
    province[3] >= south - MARGIN
  );
}

/** The rows of a search that lead to a plan or its things. */
export function rowsOfOne(rows: SearchRows, plan: string): SearchRows {
  const kept = rows.refs.flatMap((ref, at) => {
    const [, owner = ""] = /^\w+:([^/]+)/.exec(ref) ?? [];
    return rows.plans.includes(owner) && owner !== plan ? [] : [at];
  });
  const column = (values: readonly string[]) => kept.map((at) => values[at] ?? "");
  return {
    ...rows,
    plans: [plan],
    refs: column(rows.refs),
    zh: column(rows.zh),
    en: column(rows.en),
    also: column(rows.also),
    words: column(rows.words),
  };
}

/**
 * What one plan alone says of what plans share; of things that it does not name nothing is left.
 * @param joins every published join by its path
 */
export function joinsOfOne(
  joins: ReadonlyMap<string, AnyJoin>,
  plan: string,
): ReadonlyMap<string, AnyJoin> {
  const own = new Map([...joins].map(([path, join]) => [path, ofPlan(join, plan) as AnyJoin]));
  const counted = [...own].map(([path, join]) => [path, recounted(join, own)] as const);
  return new Map(counted.filter(([, join]) => isNamed(join)));
}

/** A value without the entries of other plans in any of its lists. */
function ofPlan(value: unknown, plan: string): unknown {
  if (Array.isArray(value)) {
    return value.filter((entry) => isOf(entry, plan)).map((entry) => ofPlan(entry, plan));
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, ofPlan(part, plan)]));
}

/** Entries name their plan, or begin with it as the key of a site does; all others are of every plan. */
function isOf(entry: unknown, plan: string): boolean {
  if (typeof entry === "string") return !SITE_KEY.test(entry) || entry.startsWith(`${plan}/`);
  const { plan: named, site } = (entry ?? {}) as {
    readonly plan?: unknown;
    readonly site?: unknown;
  };
  if (typeof site === "object" && site !== null) return isOf(site, plan);
  return named === undefined || named === plan;
}

/** What a join counts over all plans, counted over the one. */
function recounted(join: AnyJoin, own: ReadonlyMap<string, AnyJoin>): AnyJoin {
  if (join.kind === "industry") return { ...join, finer: finerOf(join, own) };
  if (join.kind === "agency") return { ...join, partners: partnersOf(join, own) };
  return join;
}

function finerOf(
  { finer }: IndustryJoin,
  own: ReadonlyMap<string, AnyJoin>,
): IndustryJoin["finer"] {
  return finer.flatMap((entry) => {
    const join = own.get(`joins/industry/${entry.id}.json`);
    const [claim] = join?.kind === "industry" ? join.claims : [];
    return claim ? [{ ...entry, plans: 1, sites: claim.siteCount }] : [];
  });
}

function partnersOf(
  { tasks, partners }: AgencyJoin,
  own: ReadonlyMap<string, AnyJoin>,
): AgencyJoin["partners"] {
  const name = ({ section, titleZh }: AgencyJoin["tasks"][number]) => `${section} ${titleZh}`;
  const ours = new Set(tasks.map(name));
  return partners
    .flatMap((partner) => {
      const join = own.get(`joins/agency/${partner.id}.json`);
      const theirs = new Set(join?.kind === "agency" ? join.tasks.map(name) : []);
      const count = [...theirs].filter((task) => ours.has(task)).length;
      return count === 0 ? [] : [{ ...partner, tasks: count }];
    })
    .toSorted((a, b) => b.tasks - a.tasks);
}

function isNamed(join: AnyJoin): boolean {
  if (join.kind === "industry")
    return join.claims.length > 0 || join.tasks.length > 0 || join.finer.length > 0;
  if (join.kind === "agency") return join.tasks.length > 0;
  if (join.kind === "enterprise") return join.presence.length > 0 || join.tasks.length > 0;
  return true;
}
