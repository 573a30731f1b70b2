import { distance } from "fastest-levenshtein";
import { normalForm } from "../clauses/normal-form.ts";

/**
 * How many characters of a name may be wrong: one in three; two of Latin letters, which are often swapped. A name of one or two
 * is meant only where full-width forms are all that differs.
 */
function allowed(name: string): number {
  const third = Math.floor(name.length / 3);
  return name.length > 3 && /[a-z]/iu.test(name) ? Math.max(2, third) : third;
}

/**
 * `; did you mean x?` for a name that is none of those known, where one is nearly it or is it but for full-width forms; else
 * nothing. To be put behind a message.
 */
export function didYouMean(name: string, known: Iterable<string>): string {
  const near = nearestName(name, known);
  return near === null ? "" : `; did you mean ${near}?`;
}

/** The known name that is most like a given one by edit distance, of two the one as long; null where none is nearly it. */
export function nearestName(name: string, known: Iterable<string>): string | null {
  const wanted = normalForm(name).trim();
  // Letters that were swapped leave a name as long as it was.
  const costOf = (candidate: string) =>
    distance(wanted, candidate) + (candidate.length === wanted.length ? 0 : 0.5);
  let best: { readonly name: string | null; readonly cost: number } = {
    name: null,
    cost: allowed(wanted) + 1,
  };
  for (const candidate of known) {
    const cost = costOf(candidate);
    if (cost < best.cost) best = { name: candidate, cost };
  }
  return best.name;
}
