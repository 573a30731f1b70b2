import type { Citation } from "../../model/types.ts";

/** What a plan says first in one clause and perhaps again in others. */
type Said = Pick<Citation, "section"> & { readonly alsoIn: readonly Citation[] };

/** The sections in which a plan says a thing, the first mention first. */
export function sectionsOfMention({ section, alsoIn }: Said): readonly string[] {
  return [section, ...alsoIn.map((cite) => cite.section)];
}

/** Whether a plan says a thing in a section, first or again. */
export function isSaidIn(said: Said, section: string): boolean {
  return sectionsOfMention(said).includes(section);
}
