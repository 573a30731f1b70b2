import { memoByRef } from "../collections/memo-by-ref.ts";

/** A word of a glossary and the forms under which it stands in a text. */
type Marked = {
  readonly id: string;
  readonly wordZh: string;
  readonly wordEn: string;
  readonly forms: readonly string[];
};

/** A stretch of a text; `term` is the id of the word that it is, null where it is none. */
export type Piece = { readonly text: string; readonly term: string | null };

/** One Chinese character alone stands in too many other words. */
const MIN_FORM = 2;

/**
 * Cuts a text at the words of a glossary: each where it stands first, the longest where several begin. Latin words are
 * whole words, in any case. @returns pieces that together are the text
 */
export function markTerms(text: string, terms: readonly Marked[]): readonly Piece[] {
  const { pattern, termOf } = formsOf(terms);
  if (pattern === null) return [{ text, term: null }];
  const pieces: Piece[] = [];
  const seen = new Set<string>();
  let from = 0;
  for (const found of text.matchAll(pattern)) {
    const term = termOf.get(found[0].toLowerCase());
    if (term === undefined || seen.has(term)) continue;
    seen.add(term);
    pieces.push({ text: text.slice(from, found.index), term: null }, { text: found[0], term });
    from = found.index + found[0].length;
  }
  pieces.push({ text: text.slice(from), term: null });
  return pieces.filter((piece) => piece.text !== "");
}

const formsOf = memoByRef((terms: readonly Marked[]) => {
  const termOf = new Map(
    terms.flatMap(({ id, wordZh, wordEn, forms }) =>
      [wordZh, wordEn, ...forms]
        .filter((form) => form.length >= MIN_FORM)
        .map((form) => [form.toLowerCase(), id] as const),
    ),
  );
  const forms = [...termOf.keys()].toSorted((a, b) => b.length - a.length);
  const pattern = forms.map(patternOf).join("|");
  return { termOf, pattern: pattern === "" ? null : new RegExp(pattern, "giu") };
});

function patternOf(form: string): string {
  const literal = form.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
  const isLatin = /^[a-z]/i.test(form);
  return isLatin ? `(?<![a-z])${literal}(?![a-z])` : literal;
}
