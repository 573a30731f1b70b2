import type { Task } from "../../model/types.ts";
import type { Atlas, AtlasPlan, AtlasSite, Industry, PlanDetails } from "../atlas/atlas.ts";
import { groupBy } from "../collections/group-by.ts";
import { memoByRef } from "../collections/memo-by-ref.ts";

type Known = Pick<Atlas, "plans" | "wordings" | "industryById">;

/** A plan's own word for an industry and the sites that it gives the word to. */
export type WordClaim = { readonly term: string; readonly sites: readonly AtlasSite[] };

/** What one plan claims of an industry. */
export type PlanClaim = {
  readonly plan: AtlasPlan;
  /** Most sites first. */
  readonly words: readonly WordClaim[];
  /** How many sites claim it; a site with two words for it counts once. */
  readonly siteCount: number;
};

/** A task that works on an industry, with the plan's words for it. */
export type TaskClaim = {
  readonly plan: string;
  readonly task: Task;
  readonly terms: readonly string[];
};

/** The industry that a plan's word falls under, as narrow as is known; undefined where it has no equal. */
export function industryOfTerm(
  atlas: Pick<Known, "wordings" | "industryById">,
  term: string,
): Industry | undefined {
  const wording = Object.hasOwn(atlas.wordings, term) ? atlas.wordings[term] : undefined;
  return atlas.industryById.get(wording?.finer ?? wording?.class ?? "");
}

/** Whether a plan's word falls under an industry: under the term itself, or anywhere below the class. */
export function fallsUnder(
  atlas: Pick<Known, "wordings" | "industryById">,
  term: string,
  industry: Industry,
): boolean {
  const own = industryOfTerm(atlas, term);
  return industry.isFiner ? own?.id === industry.id : own?.class === industry.class;
}

/** The finer terms below a class, in the order of the data. */
export function finerTerms(
  atlas: Pick<Known, "industryById">,
  industry: Industry,
): readonly Industry[] {
  return [...atlas.industryById.values()].filter(
    (entry) => entry.isFiner && !industry.isFiner && entry.class === industry.class,
  );
}

/** The sites of a plan by the words that they have for industries; a site that has a word twice stands there once. */
const sitesByTerm = memoByRef((plan: AtlasPlan): ReadonlyMap<string, readonly AtlasSite[]> => {
  const uses = plan.sites.flatMap((site) =>
    [...new Set(site.industries.map(({ term }) => term))].map((term) => ({ term, site })),
  );
  const groups = groupBy(uses, ({ term }) => term);
  return new Map([...groups].map(([term, own]) => [term, own.map(({ site }) => site)]));
});

/** The plans whose sites claim an industry, in which words and where; plans without one are left out. */
export function siteClaims(atlas: Known, industry: Industry): readonly PlanClaim[] {
  return atlas.plans.flatMap((plan) => {
    const words = [...sitesByTerm(plan)]
      .filter(([term]) => fallsUnder(atlas, term, industry))
      .map(([term, sites]) => ({ term, sites }));
    if (words.length === 0) return [];
    return [
      {
        plan,
        words: words.toSorted((a, b) => b.sites.length - a.sites.length),
        siteCount: new Set(words.flatMap(({ sites }) => sites)).size,
      },
    ];
  });
}

/** The tasks that work on an industry, in the order of the plans and of their texts. */
export function taskClaims(
  atlas: Known,
  details: readonly PlanDetails[],
  industry: Industry,
): readonly TaskClaim[] {
  return details.flatMap(({ plan, tasks }) =>
    tasks.flatMap((task) => {
      const terms = task.industries.filter((term) => fallsUnder(atlas, term, industry));
      return terms.length === 0 ? [] : [{ plan, task, terms }];
    }),
  );
}
