import { normalForm } from "../clauses/normal-form.ts";
import { splitSections } from "../clauses/split-sections.ts";
import type { CitedPhrase } from "./citations.ts";

/** What the phrases of a plan may give back of its text at most (`data/README.md` 2.3). */
export const MAX_SHARE = 0.3;

/**
 * The share of a plan's text that its cited phrases together give back, between 0 and 1: each stretch counts once, and
 * headings and unit brackets count neither as phrase nor as text.
 */
export function phraseShare(cited: readonly CitedPhrase[], text: string): number {
  const sections = splitSections(normalForm(text));
  let total = 0;
  let covered = 0;
  for (const [section, written] of sections) {
    if (section === "标题") continue; // The same text as 前言.
    const own = cited.filter(
      (entry) => (entry.section === "标题" ? "前言" : entry.section) === section,
    );
    const isForm = new Set<number>();
    const isCited = new Set<number>();
    for (const { path, phrase } of own) {
      mark(written, normalForm(phrase), isFormPath(path) ? isForm : isCited);
    }
    for (let index = 0; index < written.length; index++) {
      if (/\s/u.test(written[index] ?? "") || isForm.has(index)) continue;
      total++;
      if (isCited.has(index)) covered++;
    }
  }
  return total === 0 ? 0 : covered / total;
}

function isFormPath(path: string): boolean {
  return path.endsWith(".titleZh") || path.endsWith(".unitsPhrase");
}

/** Marks the first place of a phrase, the one that a reader is shown. */
function mark(text: string, phrase: string, marked: Set<number>): void {
  const start = text.indexOf(phrase);
  if (start < 0) return;
  for (let index = start; index < start + phrase.length; index++) marked.add(index);
}
