import type { Reading, UsedWord } from "../../model/types.ts";
import type { Atlas, Industry } from "../atlas/atlas.ts";

/** How a word is read where it is used: as its entry says, or as it usually is; empty where it has no equal. */
export function readingsOf(
  { wordings }: Pick<Atlas, "wordings">,
  { term, classes }: UsedWord,
): readonly Reading[] {
  return classes ?? (Object.hasOwn(wordings, term) ? wordings[term]?.classes : undefined) ?? [];
}

/** The industries that a word falls under where it is used, each as narrow as is known. */
export function industriesOfWord(
  atlas: Pick<Atlas, "wordings" | "industryById">,
  word: UsedWord,
): readonly Industry[] {
  return readingsOf(atlas, word).flatMap(
    (reading) => atlas.industryById.get(reading.finer ?? reading.class) ?? [],
  );
}
