import type {
  Agency,
  Enterprise,
  GlossaryTerm,
  LonLat,
  OutsidePlace,
  Wording,
} from "../../model/types.ts";
import { splitSections } from "../clauses/split-sections.ts";

/** An administrative area by adcode, with its point inside and the distance in metres to its farthest edge. */
export type DraftArea = {
  readonly adcode: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly position: LonLat;
  readonly radiusM: number;
};

/** What a draft is made from: the text, and what the atlas knows already. */
export type DraftInput = {
  readonly plan: string;
  readonly text: string;
  readonly region: DraftArea;
  /** Areas inside the region that a text may name: cities of a province, districts and counties of a city. */
  readonly inside: readonly DraftArea[];
  /** Names of any area by adcode, for units that are written for other regions. */
  readonly areaNames: ReadonlyMap<string, { readonly nameZh: string; readonly nameEn: string }>;
  readonly agencies: readonly Agency[];
  readonly enterprises: readonly Enterprise[];
  readonly outside: readonly OutsidePlace[];
  readonly wordings: readonly Wording[];
  readonly glossary: readonly GlossaryTerm[];
  /** Names of sites that other plans have, with their English. */
  readonly siteNames: ReadonlyMap<string, string>;
  /** Chinese in Latin letters: `Tianfu`. */
  readonly roman: (chinese: string) => string;
};

/** Stands for what only a person can write; the build refuses it. */
export const TO_BE_WRITTEN = { zh: "待写。", en: "To be written." } as const;

/** Marks a thing that nobody has looked at. */
export const UNSEEN = { review: true } as const;

/** The sections of a text for drafting: 标题, which repeats 前言, left out, and unit brackets with it. */
export function draftSections(text: string): ReadonlyMap<string, string> {
  const sections = new Map(splitSections(text));
  sections.delete("标题");
  return sections;
}
