import type { Industries } from "../../model/types.ts";
import { duplicates } from "./duplicates.ts";
import type { Problem } from "./problem.ts";

const FILE = "data/industries.json";

/**
 * Faults of the finer terms of industries: a term twice or under the id of a class, a term that no wording uses, a
 * wording of an unknown term or of another class than its term.
 */
export function industryProblems({ classes, terms, wordings }: Industries): readonly Problem[] {
  const used = new Set(wordings.map(({ finer }) => finer));
  const classOf = new Map(terms.map((term) => [term.id, term.class]));
  return [
    // A class and a term share one address space: `industry:09`, `industry:vaccines`.
    ...duplicates([...classes.map(({ code }) => code), ...terms.map(({ id }) => id)], FILE),
    ...terms
      .filter(({ id }) => !used.has(id))
      .map(({ id }) => ({ path: `${FILE}#${id}`, message: "no wording falls under the term" })),
    ...wordings.flatMap((wording) => {
      if (wording.finer === null) return [];
      const path = `${FILE}#${wording.term}`;
      const expected = classOf.get(wording.finer);
      if (expected === undefined) {
        return [{ path, message: `no such finer term: ${wording.finer}` }];
      }
      return expected === wording.class
        ? []
        : [{ path, message: `class ${wording.class}, but ${wording.finer} is of ${expected}` }];
    }),
  ];
}
