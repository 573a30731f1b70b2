import { foldName, foldWords } from "./fold.ts";
import type { Reader } from "./letters.ts";
import { BETWEEN, type SearchRows } from "./search-file.ts";

/**
 * Rows ready to be searched: every field folded, with `|` before, between and behind its names, so that a name's
 * beginning and end are found by looking for them.
 */
export type Haystack = {
  readonly rows: SearchRows;
  /** `|中国医药城|泰州医药城|`: the name first, then the others. */
  readonly names: readonly string[];
  /** `|china medical city|`. */
  readonly english: readonly string[];
  /** `|zhong guo yi yao cheng|…`, one for each of the names. */
  readonly pinyin: readonly string[];
  /** `|zgyyc|…`. */
  readonly initials: readonly string[];
  /** Words of the plan. */
  readonly words: readonly string[];
};

/** Prepares rows for searching. */
export function haystackOf(rows: SearchRows, reader: Reader): Haystack {
  const soundOf = (name: string): readonly string[] => {
    const exception = Object.hasOwn(rows.readings, name) ? rows.readings[name] : undefined;
    return exception === undefined ? reader.syllables(foldName(name)) : exception.split(" ");
  };
  const namesOf = rows.zh.map((name, at) => [name, ...partsOf(rows.also[at])]);
  const sounds = namesOf.map((names) => names.map(soundOf));
  return {
    rows,
    names: namesOf.map((names) => fenced(names.map(foldName))),
    english: rows.en.map((name) => fenced([foldWords(name)])),
    pinyin: sounds.map((names) => fenced(names.map((syllables) => syllables.join(" ")))),
    initials: sounds.map((names) => fenced(names.map(initialsOf))),
    words: rows.words.map((words) =>
      words === "" ? "" : fenced(partsOf(words).map((word) => foldWords(word))),
    ),
  };
}

/** Single names or words of a cell. */
export function partsOf(cell: string | undefined): readonly string[] {
  return cell === undefined || cell === "" ? [] : cell.split(BETWEEN);
}

function initialsOf(syllables: readonly string[]): string {
  return syllables.map((syllable) => syllable.charAt(0)).join("");
}

function fenced(names: readonly string[]): string {
  return `${BETWEEN}${names.join(BETWEEN)}${BETWEEN}`;
}
