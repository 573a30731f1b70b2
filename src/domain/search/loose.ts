import type { Needle } from "./query.ts";

/** Shorter words are too near to too many. */
const MIN_MIXED = 4;
const MIN_SLIP = 5;
/** Longer ones would be tried in too many ways. */
const MAX_MIXED = 32;

/**
 * Letters that mix initials with whole syllables, `zgyiyaocheng` for `zhong guo yi yao cheng`: each begins a syllable or
 * goes on in the one at hand. Null for what is too short or too long.
 */
export function mixedSound({ name }: Needle): RegExp | null {
  const letters = name.replaceAll(/([ln])v/g, "$1u");
  if (letters.length < MIN_MIXED || letters.length > MAX_MIXED) return null;
  return new RegExp(`[| ]${[...letters].join("(?:[a-z]* )?")}`);
}

/** The same word with a slip in its first letter: another one, one too many, one missing, or swapped with the second. */
export function slipAtFirst({ spaced }: Needle): RegExp | null {
  const [first = "", second = "", ...rest] = spaced;
  if (spaced.length < MIN_SLIP || first === second) return null;
  const tail = rest.join("");
  return new RegExp(`[| ](?:[a-z0-9]?${second}${tail}|[a-z0-9]${spaced}|${second}${first}${tail})`);
}
