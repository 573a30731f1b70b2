import type { SiteKey } from "../../model/site-key.ts";
import type { ThingRef, ThingType } from "../../model/thing-ref.ts";
import type { Atlas, AtlasPlan, PlanDetails } from "../atlas/atlas.ts";
import type { CitationSource } from "../../model/citation.ts";
import type { AnyJoin, JoinKind, Joins } from "../joins/joins.ts";

/** What has loaded when a thing is looked up. Loading more is up to the caller. */
export type Known = {
  readonly atlas: Atlas;
  /** Outline of the plan that the thing belongs to; null until it has loaded, and for what plans share. */
  readonly outline: AtlasPlan | null;
  /** Details of that plan; null until they have loaded. */
  readonly details: PlanDetails | null;
  /**
   * What all plans say of a thing that they share; null until it has loaded, `absent` where none of them names it.
   */
  readonly join: AnyJoin | "absent" | null;
};

/** Where things of a kind are found: in the index, in a plan's outline, in its details, or in a file of their own. */
export type FoundIn = "index" | "outline" | "details" | "join";

/** What is known of a thing from what has loaded: nothing but the index unless said otherwise. */
export function knownOf(atlas: Atlas, loaded: Partial<Omit<Known, "atlas">> = {}): Known {
  return { atlas, outline: null, details: null, join: null, ...loaded };
}

/** The join of a thing, where it is what has loaded. */
export function joinIn<Of extends JoinKind>(
  { join }: Known,
  kind: Of,
  id: string,
): Joins[Of] | null {
  if (join === null || join === "absent" || join.kind !== kind || join.id !== id) return null;
  return join as Joins[Of];
}

export type Names = { readonly nameZh: string; readonly nameEn: string };

/** Key of the message that says what kind of thing it is. */
export type KindWord = `thing.${ThingType | "finer"}`;

/** Everything that the atlas needs to know about one kind of thing. `Value` is the record that `find` returns. */
export type Kind<Type extends ThingType, Value> = {
  readonly foundIn: FoundIn;
  /** The record that a ref points at; null where there is none among what is known. */
  readonly find: (known: Known, ref: ThingRef<Type>) => Value | null;
  /** What kind of thing it is; asked with null before it is found. */
  readonly word: (value: Value | null) => KindWord;
  readonly names: (value: Value, known: Known) => Names;
  /** The data behind the panel, as the reader can download it. */
  readonly record: (value: Value) => unknown;
  /** The plans that say it, each with the passages that do; none for what stands in no plan. */
  readonly sources: (value: Value, known: Known) => readonly CitationSource[];
  /** The sites that it is about, as far as they are known. */
  readonly sites: (value: Value, known: Known) => readonly SiteKey[];
};

/** What is cited from the plan that a thing belongs to. */
export function fromOutline(
  { outline }: Known,
  passages: readonly { readonly section: string; readonly phrase: string }[],
): readonly CitationSource[] {
  if (!outline) return [];
  return [
    { plan: outline, passages: passages.map(({ section, phrase }) => ({ section, phrase })) },
  ];
}
