import { foldName, foldWords, hasHan } from "./fold.ts";
import type { Reader } from "./letters.ts";

/** One thing that is looked for: the whole query, or a word of it. */
export type Needle = {
  /** Letters and figures alone. */
  readonly name: string;
  /** The same with single spaces between its words. */
  readonly spaced: string;
  /** What its letters may be as syllables, from the beginning of one on; null for what has Chinese characters. */
  readonly sound: RegExp | null;
};

/** What was typed, as it is looked for. */
export type Query = {
  readonly whole: Needle;
  /** Its words, where there are several. */
  readonly words: readonly Needle[];
};

/** Reads what was typed; null where there is too little of it: nothing, or one Latin letter. */
export function readQuery(text: string, reader: Reader): Query | null {
  const plain = reader.simplified(text.normalize("NFKC"));
  const whole = needleOf(plain);
  const enough = hasHan(whole.name) ? 1 : 2;
  if (whole.name.length < enough) return null;
  const words = plain
    .split(/[\s,，、]+/)
    .map(needleOf)
    .filter(({ name }) => name !== "");
  return { whole, words: words.length > 1 ? words : [] };
}

function needleOf(text: string): Needle {
  const name = foldName(text);
  return { name, spaced: foldWords(text), sound: /^[a-z0-9]+$/.test(name) ? soundOf(name) : null };
}

/** Syllables stand with spaces between them; `ü` may be typed as `v`, as on a keyboard. */
function soundOf(letters: string): RegExp {
  const syllables = letters.replaceAll(/([ln])v/g, "$1u");
  return new RegExp(`[| ](${[...syllables].join(" ?")})`);
}
