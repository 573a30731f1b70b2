import type { AuthoredPlan } from "../atlas/authored.ts";
import { citedInPlan } from "../documents/citations.ts";
import type { Problem } from "./problem.ts";

/** What a phrase may have at most; a name, a list of names or a figure may be longer. */
const MAX_PHRASE = 20;
const FIGURE = /[\d０-９]|[一二三四五六七八九十百千万亿]+(?:个|家|项|所|倍|番|大|级)/u;

/** Cited phrases of more than 20 characters that are no name, no list of names and no figure (`data/README.md` 2.2). */
export function phraseProblems(entry: AuthoredPlan): readonly Problem[] {
  const { plan, sites, records, clauses } = entry;
  const names = new Set([
    plan.titleZh,
    ...clauses.map(({ titleZh }) => titleZh),
    ...[...sites, ...records].flatMap(({ nameZh, aliases }) => [nameZh, ...aliases]),
  ]);
  const longs = citedInPlan(entry).filter(({ phrase }) => isTooLong(phrase, names));
  return longs.map(({ path, phrase }) => ({
    path,
    message: `${[...phrase].length} characters, no name and no figure: ${phrase}`,
    rule: "phrase-length" as const,
  }));
}

/** Whether a phrase has more than 20 characters and is no figure, no list and no name, nor hardly more than one. */
export function isTooLong(phrase: string, names: Iterable<string>): boolean {
  return (
    [...phrase].length > MAX_PHRASE &&
    !FIGURE.test(phrase) &&
    !/[、《“]/u.test(phrase) &&
    ![...names].some(
      (name) => phrase === name || (phrase.length - name.length <= 4 && phrase.includes(name)),
    )
  );
}
