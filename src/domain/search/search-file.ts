/**
 * What can be found of some plans, or of what plans share: column by column, one row a thing. Only what was written is
 * in it; how that sounds is worked out from `Letters` when it has come, which keeps it a third smaller.
 */
export type SearchRows = {
  readonly version: 1;
  readonly kind: "search";
  /** Plans of whose things it has all; empty where it has what plans share. */
  readonly plans: readonly string[];
  /** Refs as addresses write them. */
  readonly refs: readonly string[];
  readonly zh: readonly string[];
  readonly en: readonly string[];
  /** Other names, with `|` between them. */
  readonly also: readonly string[];
  /** Words of the plan about it that are no part of its names: phrases, industries; with `|` between them. */
  readonly words: readonly string[];
  /** Names that are not read as their characters are by themselves (重庆), with their syllables. */
  readonly readings: Readonly<Record<string, string>>;
};

/** Characters as they occur in any name: how they are read, and which others stand for them in traditional script. */
export type Letters = {
  /** Syllable without tone → the characters that are read so. */
  readonly syllables: Readonly<Record<string, string>>;
  /** Traditional and simplified character in turn. */
  readonly traditional: string;
};

/** What a search needs first, whichever plans are searched. */
export type SearchShared = {
  readonly version: 1;
  readonly kind: "search-shared";
  readonly letters: Letters;
  readonly rows: SearchRows;
};

/** What separates one name or word from the next. */
export const BETWEEN = "|";
