import type { Reading, UsedWord } from "../../model/types.ts";
import type { Atlas, Industry, Wordings } from "../atlas/atlas.ts";

/** Words of a plan, or of all. */
type Words = { readonly wordings: Wordings };

/** How a word is read where it is used: as its entry says, or as it usually is; empty where it has no equal. */
export function readingsOf({ wordings }: Words, { term, classes }: UsedWord): readonly Reading[] {
  return classes ?? (Object.hasOwn(wordings, term) ? wordings[term]?.classes : undefined) ?? [];
}

/** The industries that a word falls under where it is used, each as narrow as is known. */
export function industriesOfWord(
  { industryById }: Pick<Atlas, "industryById">,
  words: Words,
  word: UsedWord,
): readonly Industry[] {
  return readingsOf(words, word).flatMap(
    (reading) => industryById.get(reading.finer ?? reading.class) ?? [],
  );
}
