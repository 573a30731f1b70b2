import type { Industries, Reading } from "../../model/types.ts";
import type { Authored, AuthoredPlan } from "../atlas/authored.ts";
import { didYouMean } from "./did-you-mean.ts";
import { duplicates } from "./duplicates.ts";
import type { Problem } from "./problem.ts";

const TERMS = "data/industry-terms";

/** A reading of an industry with the file and entry in which it stands. */
type ReadIn = Reading & { readonly path: string };

/**
 * Faults of industries: a finer term twice or under the id of a class, one that no word uses, a reading of an unknown
 * term or of another class than its term, a word that its plan does not use.
 */
export function industryProblems({ industries, plans }: Authored): readonly Problem[] {
  const readings = plans.flatMap(readingsOf);
  return [
    ...termProblems(industries, readings),
    ...readingProblems(industries, readings),
    ...plans.flatMap(unusedWordings),
  ];
}

function termProblems(
  { classes, terms }: Industries,
  readings: readonly ReadIn[],
): readonly Problem[] {
  const used = new Set(readings.map(({ finer }) => finer));
  return [
    // A class and a term share one address space: `industry:09`, `industry:vaccines`.
    ...duplicates([...classes.map(({ code }) => code), ...terms.map(({ id }) => id)], TERMS),
    ...terms
      .filter(({ id }) => !used.has(id))
      .map(({ id }) => ({ path: `${TERMS}/${id}.json`, message: "no word falls under the term" })),
  ];
}

function readingProblems({ terms }: Industries, readings: readonly ReadIn[]): readonly Problem[] {
  const classOf = new Map(terms.map((term) => [term.id, term.class]));
  return readings.flatMap(({ finer, class: code, path }) => {
    if (finer === null) return [];
    const expected = classOf.get(finer);
    if (expected === undefined)
      return [
        { path, message: `no such finer term: ${finer}${didYouMean(finer, classOf.keys())}` },
      ];
    return expected === code
      ? []
      : [{ path, message: `class ${code}, but ${finer} is of ${expected}` }];
  });
}

/** The usual readings of a plan's words and those that an entry has of its own. */
function readingsOf({ plan, wordings, sites, tasks, records }: AuthoredPlan): readonly ReadIn[] {
  const folder = `data/plans/${plan.id}`;
  const at = (classes: readonly Reading[] | undefined, path: string) =>
    (classes ?? []).map((reading) => ({ ...reading, path: `${folder}/${path}` }));
  return [
    ...wordings.flatMap(({ term, classes }) => at(classes, `wordings.json#${term}`)),
    ...sites.flatMap(({ id, industries }) =>
      industries.flatMap(({ classes }) => at(classes, `sites.json#${id}`)),
    ),
    ...tasks.flatMap(({ section, industries }) =>
      industries.flatMap(({ classes }) => at(classes, `tasks.json#${section}`)),
    ),
    ...records.flatMap(({ id, industries }) =>
      industries.flatMap(({ classes }) => at(classes, `records.json#${id}`)),
    ),
  ];
}

function unusedWordings(entry: AuthoredPlan): readonly Problem[] {
  const used = new Set([
    ...[...entry.sites, ...entry.tasks, ...entry.records].flatMap(({ industries }) =>
      industries.map(({ term }) => term),
    ),
    ...entry.targets.map(({ industry }) => industry),
  ]);
  return entry.wordings
    .filter(({ term }) => !used.has(term))
    .map(({ term }) => ({
      path: `data/plans/${entry.plan.id}/wordings.json#${term}`,
      message: "nothing in the plan uses the word",
    }));
}
