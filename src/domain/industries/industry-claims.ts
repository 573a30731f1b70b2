import type { Task, UsedWord } from "../../model/types.ts";
import type { Atlas, AtlasPlan, AtlasSite, Industry, PlanDetails } from "../atlas/atlas.ts";
import { industriesOfWord } from "./readings.ts";

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

/** Whether a plan's word, where it is used, falls under an industry: under the term itself, or anywhere below the class. */
export function fallsUnder(
  atlas: Pick<Known, "wordings" | "industryById">,
  word: UsedWord,
  industry: Industry,
): boolean {
  return industriesOfWord(atlas, word).some((own) =>
    industry.isFiner ? own.id === industry.id : own.class === industry.class,
  );
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

/** The plans whose sites claim an industry, in which words and where; plans without one are left out. */
export function siteClaims(atlas: Known, industry: Industry): readonly PlanClaim[] {
  return atlas.plans.flatMap((plan) => {
    const sitesByTerm = new Map<string, AtlasSite[]>();
    const claiming = new Set<AtlasSite>();
    for (const site of plan.sites) {
      const claims = site.industries.filter((entry) => fallsUnder(atlas, entry, industry));
      for (const term of new Set(claims.map((entry) => entry.term))) {
        sitesByTerm.set(term, [...(sitesByTerm.get(term) ?? []), site]);
        claiming.add(site);
      }
    }
    if (claiming.size === 0) return [];
    const words = [...sitesByTerm].map(([term, sites]) => ({ term, sites }));
    return [
      {
        plan,
        words: words.toSorted((a, b) => b.sites.length - a.sites.length),
        siteCount: claiming.size,
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
      const terms = task.industries
        .filter((word) => fallsUnder(atlas, word, industry))
        .map(({ term }) => term);
      return terms.length === 0 ? [] : [{ plan, task, terms }];
    }),
  );
}
