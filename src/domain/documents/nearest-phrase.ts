import { distance } from "fastest-levenshtein";
import { findPhrase, normalForm, normalText, type NormalText } from "../clauses/normal-form.ts";
import { splitSections } from "../clauses/split-sections.ts";

/** A phrase may miss so many of its characters and still be meant. */
const MOST_MISSED = 0.34;

/** The sections of a text in their normal form, with the way back to the text as written. */
export function normalSections(text: string): ReadonlyMap<string, NormalText> {
  return new Map([...splitSections(text)].map(([section, own]) => [section, normalText(own)]));
}

/** The sections in which a phrase stands, in the order of the text; 标题, which repeats 前言, only alone. */
export function sectionsWith(
  sections: ReadonlyMap<string, NormalText>,
  phrase: string,
): readonly string[] {
  return [...sections]
    .filter(([section, text]) => section !== "标题" && findPhrase(text, phrase))
    .map(([section]) => section);
}

/**
 * What stands in a text and is most like a phrase that does not, as written; null where nothing is nearly it. Windows of the
 * phrase's length, one longer and one shorter are compared by edit distance.
 */
export function nearestPhrase(text: NormalText, phrase: string): string | null {
  const wanted = normalForm(phrase);
  let best = { start: 0, end: 0, apart: Math.floor(wanted.length * MOST_MISSED) + 1 };
  for (const length of [wanted.length, wanted.length - 1, wanted.length + 1]) {
    if (length < 1) continue;
    for (let start = 0; start + length <= text.text.length; start++) {
      const piece = text.text.slice(start, start + length);
      // A piece that shares neither end with the phrase is never the best one.
      if (piece[0] !== wanted[0] && piece.at(-1) !== wanted.at(-1)) continue;
      const apart = distance(wanted, piece);
      if (apart < best.apart) best = { start, end: start + length, apart };
    }
  }
  if (best.end === 0) return null;
  return text.written.slice(text.writtenAt(best.start), text.writtenAt(best.end));
}
