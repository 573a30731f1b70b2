import type { Haystack } from "./haystack.ts";
import type { Needle, Query } from "./query.ts";
import { BETWEEN } from "./search-file.ts";

/** In what a thing was found. */
export const REASONS = [
  "name",
  "alias",
  "english",
  "pinyin",
  "initials",
  "words",
  "similar",
] as const;
export type Reason = (typeof REASONS)[number];

/** How well a thing fits, the more the better, and by what; `part` is which of the names or words it was. */
export type Match = { readonly score: number; readonly reason: Reason; readonly part: number };

/** Where in a name the needle stands. */
const PLACES = ["whole", "start", "inside"] as const;
type Place = (typeof PLACES)[number];

/** A name that begins so is worth more than an English one that is so from end to end of a part. */
const SCORES: Readonly<Record<Exclude<Reason, "similar">, Readonly<Record<Place, number>>>> = {
  name: { whole: 100, start: 80, inside: 65 },
  alias: { whole: 96, start: 78, inside: 63 },
  english: { whole: 94, start: 76, inside: 62 },
  pinyin: { whole: 92, start: 74, inside: 60 },
  initials: { whole: 90, start: 70, inside: 50 },
  words: { whole: 45, start: 42, inside: 40 },
};
/** What several words find one by one is worth less than what they find together. */
const APART = 8;
const SIMILAR = 10;

/** What a slip of the pen away is worth. */
export const SIMILAR_MATCH: Match = { score: SIMILAR, reason: "similar", part: 0 };

/** What initials and syllables mixed are worth. */
export const MIXED_MATCH: Match = { score: 30, reason: "pinyin", part: 0 };

/** How a row fits a query: as a whole, or else by all of its words; null where it does not. */
export function matchOf(hay: Haystack, row: number, { whole, words }: Query): Match | null {
  const together = matchOfNeedle(hay, row, whole);
  if (together !== null || words.length === 0) return together;
  let least: Match | null = null;
  for (const word of words) {
    const match = matchOfNeedle(hay, row, word);
    if (match === null) return null;
    if (least === null || match.score < least.score) least = match;
  }
  return least && { ...least, score: least.score - APART };
}

function matchOfNeedle(hay: Haystack, row: number, needle: Needle): Match | null {
  const found =
    inNames(hay.names[row] ?? "", needle.name) ??
    (needle.sound === null ? null : inLatin(hay, row, needle));
  const words = found === null ? inWords(hay.words[row] ?? "", needle) : null;
  return found ?? words;
}

/** English, pinyin and initials; the best of them. */
function inLatin(hay: Haystack, row: number, needle: Needle): Match | null {
  const english = inEnglish(hay.english[row] ?? "", needle.spaced);
  const pinyin = inPinyin(hay.pinyin[row] ?? "", needle.sound);
  const better = best(english, pinyin);
  if (better !== null && better.score >= SCORES.initials.whole) return better;
  return best(better, inInitials(hay.initials[row] ?? "", needle.name));
}

function best(a: Match | null, b: Match | null): Match | null {
  if (a === null || b === null) return a ?? b;
  return b.score > a.score ? b : a;
}

function inNames(names: string, needle: string): Match | null {
  const at = bestPlace(names, needle);
  if (at === null) return null;
  const part = partAt(names, at.index);
  const reason = part === 0 ? "name" : "alias";
  return { score: SCORES[reason][at.place], reason, part };
}

function inEnglish(english: string, needle: string): Match | null {
  const at = bestPlace(english, needle);
  if (at === null) return null;
  // `art` is no part of `party`.
  if (at.place === "inside" && english[at.index - 1] !== " ") {
    const word = english.indexOf(` ${needle}`);
    if (word < 0) return null;
  }
  return { score: SCORES.english[at.place], reason: "english", part: 0 };
}

function inPinyin(pinyin: string, sound: RegExp | null): Match | null {
  const found = sound?.exec(pinyin);
  if (!found) return null;
  const at = bestPlace(pinyin, found[1] ?? "") ?? { place: "inside", index: found.index + 1 };
  return { score: SCORES.pinyin[at.place], reason: "pinyin", part: partAt(pinyin, at.index) };
}

function inInitials(initials: string, needle: string): Match | null {
  const at = bestPlace(initials, needle);
  // Two letters stand in the middle of most names.
  if (at === null || (at.place === "inside" && needle.length < 3)) return null;
  return { score: SCORES.initials[at.place], reason: "initials", part: partAt(initials, at.index) };
}

function inWords(words: string, { name, spaced, sound }: Needle): Match | null {
  if (words === "") return null;
  const at = bestPlace(words, sound === null ? name : spaced);
  if (at === null) return null;
  const isMidWord = sound !== null && at.place === "inside" && words[at.index - 1] !== " ";
  if (isMidWord) return null;
  return { score: SCORES.words[at.place], reason: "words", part: partAt(words, at.index) };
}

function bestPlace(
  field: string,
  needle: string,
): { readonly place: Place; readonly index: number } | null {
  const inside = field.indexOf(needle);
  if (inside < 0) return null;
  const whole = field.indexOf(`${BETWEEN}${needle}${BETWEEN}`);
  if (whole >= 0) return { place: "whole", index: whole + 1 };
  const start = field.indexOf(`${BETWEEN}${needle}`);
  if (start >= 0) return { place: "start", index: start + 1 };
  return { place: "inside", index: inside };
}

/** Which of the names of a fenced field holds the character at an index. */
function partAt(field: string, index: number): number {
  let part = -1;
  for (
    let at = field.indexOf(BETWEEN);
    at >= 0 && at < index;
    at = field.indexOf(BETWEEN, at + 1)
  ) {
    part += 1;
  }
  return Math.max(0, part);
}
