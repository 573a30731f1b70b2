import { normalForm } from "../clauses/normal-form.ts";
import type { OwnText } from "../problems/own-texts.ts";
import type { Problem } from "../problems/problem.ts";

/** As many characters in a row are no longer our own words (`data/README.md` 14.5). */
const MIN_RUN = 16;
const RUN = /[\p{Script=Han}\dA-Za-z%.]+/gu;

/**
 * Our own sentences that copy 16 or more characters in a row from the plan's text; punctuation ends a run, and names and
 * titles are nobody's words.
 */
export function copiedRuns(
  texts: readonly OwnText[],
  names: readonly string[],
  written: string,
): readonly Problem[] {
  const source = normalForm(written).replaceAll(/\s/gu, "");
  const longNames = names.map(normalForm).toSorted((a, b) => b.length - a.length);
  return texts.flatMap(({ path, zh }) => {
    let own = normalForm(zh).replaceAll(/\s/gu, "");
    for (const name of longNames) own = own.replaceAll(name, "\n");
    const copied = [...own.matchAll(RUN)].flatMap(([run]) => longestCopy(run, source) ?? []);
    return copied.map((run) => ({
      path,
      message: `${run.length} characters as in the plan: ${run}`,
    }));
  });
}

/** The longest piece of a run that stands in the source, when it has 16 characters or more. */
function longestCopy(run: string, source: string): string | null {
  let longest = "";
  for (let start = 0; start + MIN_RUN <= run.length; start++) {
    let length = Math.max(MIN_RUN, longest.length + 1);
    while (start + length <= run.length && source.includes(run.slice(start, start + length))) {
      longest = run.slice(start, start + length);
      length++;
    }
  }
  return longest === "" ? null : longest;
}
