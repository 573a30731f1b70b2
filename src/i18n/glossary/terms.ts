import WORDS from "./terms.json" with { type: "json" };

/** A word that not every reader knows, with one sentence in our own words; no plan is quoted. */
export type Term = {
  /** As it stands in an address. */
  readonly id: string;
  readonly wordZh: string;
  readonly wordEn: string;
  readonly aboutZh: string;
  readonly aboutEn: string;
  /** Other forms under which it stands in a sentence. */
  readonly forms: readonly string[];
};

/** In the order of their subjects: places, firms, medicines, devices, care, figures. */
export const TERMS: readonly Term[] = WORDS;
