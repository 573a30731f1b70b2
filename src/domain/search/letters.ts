import type { Letters } from "./search-file.ts";

/** How names sound, and what is meant by traditional characters. */
export type Reader = {
  /** Simplified characters for the traditional ones in a text. */
  readonly simplified: (text: string) => string;
  /** Syllables of a folded name without tones; a Latin letter or a figure is one of its own. */
  readonly syllables: (name: string) => readonly string[];
};

/** Makes use of the published table of characters. */
export function readerOf({ syllables, traditional }: Letters): Reader {
  const soundOf = new Map(
    Object.entries(syllables).flatMap(([syllable, characters]) =>
      [...characters].map((character) => [character, syllable] as const),
    ),
  );
  const signs = [...traditional];
  const simpleOf = new Map(
    signs.flatMap((sign, at) => (at % 2 === 0 ? [[sign, signs[at + 1] ?? sign] as const] : [])),
  );
  return {
    simplified: (text) => [...text].map((sign) => simpleOf.get(sign) ?? sign).join(""),
    syllables: (name) => [...name].map((sign) => soundOf.get(sign) ?? sign),
  };
}
