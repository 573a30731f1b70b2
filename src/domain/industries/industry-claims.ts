import type { Task } from "../../model/types.ts";
import type { Atlas, AtlasPlan, AtlasSite, Industry, WholePlan } from "../atlas/atlas.ts";
import { groupBy } from "../collections/group-by.ts";
import { memoByRef } from "../collections/memo-by-ref.ts";
import { industriesOfWord } from "./readings.ts";

type Known = Pick<Atlas, "industryById">;

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

/** The finer terms below a class, in the order of the data. */
export function finerTerms(atlas: Known, industry: Industry): readonly Industry[] {
  return [...atlas.industryById.values()].filter(
    (entry) => entry.isFiner && !industry.isFiner && entry.class === industry.class,
  );
}

type Use = { readonly term: string; readonly site: AtlasSite };

/** The words of a plan's sites by the industries that they fall under, so that no industry looks at all of them. */
const usesByIndustry = memoByRef((atlas: Known) =>
  memoByRef((plan: AtlasPlan): ReadonlyMap<string, readonly Use[]> => {
    const uses = plan.sites.flatMap((site) =>
      site.industries.flatMap((word) => {
        return [...idsOf(atlas, plan, word)].map((id) => ({ id, term: word.term, site }));
      }),
    );
    return groupBy(uses, ({ id }) => id);
  }),
);

/** The plans whose sites claim an industry, in which words and where; plans without one are left out. */
export function siteClaims(
  atlas: Known,
  plans: readonly AtlasPlan[],
  industry: Industry,
): readonly PlanClaim[] {
  const usesOf = usesByIndustry(atlas);
  return plans.flatMap((plan) => {
    const uses = usesOf(plan).get(industry.id) ?? [];
    if (uses.length === 0) return [];
    const words = [...groupBy(uses, ({ term }) => term)].map(([term, own]) => {
      return { term, sites: [...new Set(own.map(({ site }) => site))] };
    });
    return [
      {
        plan,
        words: words.toSorted((a, b) => b.sites.length - a.sites.length),
        siteCount: new Set(uses.map(({ site }) => site)).size,
      },
    ];
  });
}

type TaskUse = { readonly task: Task; readonly term: string };

/** The words of a plan's tasks by the industries that they fall under. */
const taskUsesByIndustry = memoByRef((atlas: Known) =>
  memoByRef(({ plan, details }: WholePlan): ReadonlyMap<string, readonly TaskUse[]> => {
    const uses = details.tasks.flatMap((task) =>
      task.industries.flatMap((word) =>
        [...idsOf(atlas, plan, word)].map((id) => ({ id, task, term: word.term })),
      ),
    );
    return groupBy(uses, ({ id }) => id);
  }),
);

/** The classes of a word and its finer terms. */
function idsOf(
  atlas: Known,
  plan: AtlasPlan,
  word: Parameters<typeof industriesOfWord>[2],
): ReadonlySet<string> {
  const own = industriesOfWord(atlas, plan, word);
  return new Set(own.flatMap((industry) => [industry.id, industry.class]));
}

/** The tasks that work on an industry, in the order of the plans and of their texts. */
export function taskClaims(
  atlas: Known,
  plans: readonly WholePlan[],
  industry: Industry,
): readonly TaskClaim[] {
  const usesOf = taskUsesByIndustry(atlas);
  return plans.flatMap((whole) => {
    const uses = usesOf(whole).get(industry.id) ?? [];
    return [...groupBy(uses, ({ task }) => task)].map(([task, own]) => {
      return { plan: whole.plan.id, task, terms: own.map(({ term }) => term) };
    });
  });
}
