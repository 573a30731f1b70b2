import type { Citation, UsedWord } from "../../model/types.ts";
import type { Atlas, AtlasPlan, AtlasSite, Industry, WholePlan } from "../atlas/atlas.ts";
import { groupBy } from "../collections/group-by.ts";
import { memoByRef } from "../collections/memo-by-ref.ts";
import { industriesOfWord } from "../industries/readings.ts";

type Known = Pick<Atlas, "industryById">;

/** A site that claims an industry, and where its plan says so. */
export type Claimant = { readonly site: AtlasSite; readonly cites: readonly Citation[] };

/**
 * The sites of a plan by the finer industries that they claim, in the order of the plan. A word that the plan uses for a
 * whole class claims none of the finer ones: 医药制造 is no word for vaccines.
 */
export const claimantsByIndustry = memoByRef((atlas: Known) =>
  memoByRef((plan: AtlasPlan): ReadonlyMap<Industry, readonly Claimant[]> => {
    const found = new Map<Industry, Map<AtlasSite, Citation[]>>();
    for (const { site, word } of wordsOfSites(plan)) {
      for (const industry of finerOf(atlas, plan, word)) {
        const sites = found.get(industry) ?? new Map<AtlasSite, Citation[]>();
        const cite = { section: word.section, phrase: word.phrase };
        found.set(industry, sites.set(site, [...(sites.get(site) ?? []), cite]));
      }
    }
    return new Map(
      [...found].map(([industry, sites]) => [
        industry,
        [...sites].map(([site, cites]) => ({ site, cites: distinct(cites) })),
      ]),
    );
  }),
);

/**
 * The finer industries of which a plan speaks at all, at its sites, in its tasks or its targets, each with where it does,
 * in this order.
 */
export const citesByIndustry = memoByRef((atlas: Known) =>
  memoByRef(({ plan, details }: WholePlan): ReadonlyMap<Industry, readonly Citation[]> => {
    const found = new Map<Industry, Citation[]>();
    const add = (word: UsedWord, cite: Citation) => {
      for (const industry of finerOf(atlas, plan, word)) {
        found.set(industry, [...(found.get(industry) ?? []), cite]);
      }
    };
    for (const { word } of wordsOfSites(plan)) {
      add(word, { section: word.section, phrase: word.phrase });
    }
    for (const { section, industries } of details.tasks) {
      for (const word of industries) add(word, { section, phrase: word.term });
    }
    for (const { section, phrase, industry: term } of details.targets) {
      if (term !== null) add({ term }, { section, phrase });
    }
    return new Map([...found].map(([industry, cites]) => [industry, distinct(cites)]));
  }),
);

/** Where a plan uses each of its words for industries: at its sites, in its tasks, in its targets, in this order. */
export const citesByWord = memoByRef(
  ({ plan, details }: WholePlan): ReadonlyMap<string, readonly Citation[]> => {
    const uses = [
      ...wordsOfSites(plan).map(({ word: { term, section, phrase } }) => ({
        term,
        cite: { section, phrase },
      })),
      ...details.tasks.flatMap(({ section, industries }) =>
        industries.map(({ term }) => ({ term, cite: { section, phrase: term } })),
      ),
      ...details.targets.flatMap(({ section, phrase, industry }) =>
        industry === null ? [] : [{ term: industry, cite: { section, phrase } }],
      ),
    ];
    return new Map(
      [...groupBy(uses, ({ term }) => term)].map(([term, own]) => [
        term,
        distinct(own.map(({ cite }) => cite)),
      ]),
    );
  },
);

function wordsOfSites({ sites }: AtlasPlan) {
  return sites.flatMap((site) => site.industries.map((word) => ({ site, word })));
}

/** The finer industries that a word falls under; none where it names a whole class. */
function finerOf(atlas: Known, plan: AtlasPlan, word: UsedWord): ReadonlySet<Industry> {
  return new Set(industriesOfWord(atlas, plan, word).filter(({ isFiner }) => isFiner));
}

function distinct(cites: readonly Citation[]): readonly Citation[] {
  const byText = new Map(cites.map((cite) => [`${cite.section} ${cite.phrase}`, cite]));
  return [...byText.values()];
}
