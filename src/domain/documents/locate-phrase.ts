import { distance } from "fastest-levenshtein";
import { findPhrase, normalForm, type NormalText } from "../clauses/normal-form.ts";
import { nearestPhrase, normalSections } from "./nearest-phrase.ts";

/** A stretch of a section as it is written. */
export type Located = { readonly section: string; readonly written: string };

/** Where a phrase stands, or what is most like it. */
export type LocatedPhrase = {
  readonly found: readonly Located[];
  /** The stretches most like it, the nearest first, where it stands nowhere. */
  readonly near: readonly (Located & { readonly apart: number })[];
};

const MOST_NEAR = 3;

/** Looks a phrase up in the sections of a plan's text, in either width of its punctuation; what is found is as the text has it. */
export function locatePhrase(text: string, phrase: string): LocatedPhrase {
  const sections = [...normalSections(text)].filter(([section]) => section !== "标题");
  const found = sections.flatMap(([section, own]) => located(section, own, phrase));
  if (found.length > 0) return { found, near: [] };
  const near = sections.flatMap(([section, own]) => {
    const written = nearestPhrase(own, phrase);
    if (written === null) return [];
    return [{ section, written, apart: distance(normalForm(phrase), normalForm(written)) }];
  });
  return { found: [], near: near.toSorted((a, b) => a.apart - b.apart).slice(0, MOST_NEAR) };
}

function located(section: string, text: NormalText, phrase: string): readonly Located[] {
  const at = findPhrase(text, phrase);
  return at ? [{ section, written: text.written.slice(at.start, at.end) }] : [];
}
