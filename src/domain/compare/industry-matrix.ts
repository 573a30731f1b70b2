import type { Target } from "../../model/types.ts";
import type { Atlas, AtlasPlan, AtlasSite, Industry, WholePlan } from "../atlas/atlas.ts";
import { memoByRef } from "../collections/memo-by-ref.ts";
import { finerTerms, siteClaims, taskClaims } from "../industries/industry-claims.ts";
import { industriesOfWord } from "../industries/readings.ts";

type Known = Pick<Atlas, "industryById" | "classes">;

/** What a plan says of an industry; all empty where it is silent. */
export type IndustryCell = {
  readonly plan: AtlasPlan;
  readonly sites: readonly AtlasSite[];
  /** Sections of the tasks that work on it. */
  readonly tasks: readonly string[];
  readonly targets: readonly Target[];
  /** The plan's own words for it, each once. */
  readonly words: readonly string[];
  /**
   * Location quotient: its share of the plan's claims over its share of the claims of all plans compared. Above 1 the
   * plan leans to it more than they do together. Null where nobody's sites claim it. Source: Florence, "Investment,
   * Location and Size of Plant" (1948).
   */
  readonly quotient: number | null;
};

export type IndustryRow = {
  readonly industry: Industry;
  readonly cells: readonly IndustryCell[];
  /** Rows of the finer terms below a class that some plan speaks of. */
  readonly finer: readonly IndustryRow[];
};

/** Classes that any of the plans speaks of, with the finer terms below them, and what each plan says. */
export function industryMatrix(atlas: Known, plans: readonly WholePlan[]): readonly IndustryRow[] {
  const classes = atlas.classes.flatMap(({ code }) => atlas.industryById.get(code) ?? []);
  const claimed = claimsOf(atlas, plans, classes);
  return classes
    .map((industry) => ({
      ...industryRow(atlas, plans, { industry, claimed }),
      finer: finerTerms(atlas, industry)
        .map((term) => ({ ...industryRow(atlas, plans, { industry: term, claimed }), finer: [] }))
        .filter(isSpokenOf),
    }))
    .filter(isSpokenOf);
}

function isSpokenOf({ cells }: Pick<IndustryRow, "cells">): boolean {
  return cells.some(({ words }) => words.length > 0);
}

type RowInput = { readonly industry: Industry; readonly claimed: ClaimCounts };

function industryRow(
  atlas: Known,
  plans: readonly WholePlan[],
  { industry, claimed }: RowInput,
): Omit<IndustryRow, "finer"> {
  const bySite = new Map(
    siteClaims(
      atlas,
      plans.map(({ plan }) => plan),
      industry,
    ).map((claim) => [claim.plan.id, claim]),
  );
  const sitesOf = ({ id }: AtlasPlan) => [
    ...new Set(bySite.get(id)?.words.flatMap(({ sites }) => sites)),
  ];
  const all = plans.reduce((sum, { plan }) => sum + sitesOf(plan).length, 0);
  const cells = plans.map((whole): IndustryCell => {
    const { plan } = whole;
    const sites = sitesOf(plan);
    const tasks = taskClaims(atlas, [whole], industry);
    const targets = targetsOf(atlas)(whole).get(industry.id) ?? [];
    const words = [
      ...(bySite.get(plan.id)?.words.map(({ term }) => term) ?? []),
      ...tasks.flatMap(({ terms }) => terms),
      ...targets.flatMap(({ industry: term }) => term ?? []),
    ];
    const ownShare = sites.length / (claimed.ofPlan.get(plan.id) ?? 0);
    return {
      plan,
      sites,
      tasks: tasks.map(({ task }) => task.section),
      targets,
      words: [...new Set(words)],
      quotient: all === 0 || Number.isNaN(ownShare) ? null : ownShare / (all / claimed.all),
    };
  });
  return { industry, cells };
}

/** Targets of a plan by the classes and finer terms of the word that they are set for. */
const targetsOf = memoByRef((atlas: Known) =>
  memoByRef(({ plan, details }: WholePlan): ReadonlyMap<string, readonly Target[]> => {
    const found = new Map<string, Target[]>();
    for (const target of details.targets) {
      if (target.industry === null) continue;
      const read = industriesOfWord(atlas, plan, { term: target.industry });
      for (const id of new Set(read.flatMap((industry) => [industry.id, industry.class]))) {
        const known = found.get(id);
        if (known) known.push(target);
        else found.set(id, [target]);
      }
    }
    return found;
  }),
);

/** How often sites claim any class, by plan and in all: a site with two classes claims twice. */
type ClaimCounts = { readonly ofPlan: ReadonlyMap<string, number>; readonly all: number };

function claimsOf(
  atlas: Known,
  plans: readonly WholePlan[],
  classes: readonly Industry[],
): ClaimCounts {
  const ofPlan = new Map(
    plans.map(({ plan }) => [
      plan.id,
      classes.reduce(
        (sum, industry) => sum + (siteClaims(atlas, [plan], industry)[0]?.siteCount ?? 0),
        0,
      ),
    ]),
  );
  return { ofPlan, all: [...ofPlan.values()].reduce((sum, count) => sum + count, 0) };
}

/** How alike two plans are in what their sites claim. */
export type Similarity = {
  readonly a: AtlasPlan;
  readonly b: AtlasPlan;
  /** 1 when the classes have the same shares, 0 when they share none; null where one of them claims nothing. */
  readonly value: number | null;
  /** Claims of both that it rests on. */
  readonly n: number;
};

/**
 * Similarity of specialisation for each pair of plans: Σ min(share in a, share in b) over the classes. Source: Finger and
 * Kreinin, "A Measure of 'Export Similarity'", Economic Journal 89 (1979).
 */
export function similarities(rows: readonly IndustryRow[]): readonly Similarity[] {
  const plans = rows[0]?.cells.map(({ plan }) => plan) ?? [];
  const counts = plans.map((_, at) => rows.map(({ cells }) => cells[at]?.sites.length ?? 0));
  return plans.flatMap((a, first) =>
    plans.slice(first + 1).map((b, offset): Similarity => {
      const [own = [], other = []] = [counts[first], counts[first + 1 + offset]];
      const [ownSum, otherSum] = [total(own), total(other)];
      const value =
        ownSum === 0 || otherSum === 0
          ? null
          : total(own.map((count, at) => Math.min(count / ownSum, (other[at] ?? 0) / otherSum)));
      return { a, b, value, n: ownSum + otherSum };
    }),
  );
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
