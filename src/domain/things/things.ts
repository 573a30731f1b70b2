import type { SiteKey } from "../../model/site-key.ts";
import { planOf, type ThingRef, type ThingType } from "../../model/thing-ref.ts";
import type { CitationSource } from "../../model/citation.ts";
import { AGENCY } from "./agency.ts";
import { CLAUSE } from "./clause.ts";
import { ENTERPRISE } from "./enterprise.ts";
import { INDUSTRY } from "./industry.ts";
import type { FoundIn, Kind, KindWord, Known, Names } from "./kind.ts";
import { LINK } from "./link.ts";
import { PLAN } from "./plan.ts";
import { RECORD } from "./record.ts";
import { SITE } from "./site.ts";
import { TARGET } from "./target.ts";
import { TASK } from "./task.ts";

/** What the rest of the atlas needs from a thing that was found. Lists are computed on demand. */
type Found = Names & {
  readonly word: KindWord;
  /** The data behind the panel; null until it has loaded. */
  readonly record: () => unknown;
  readonly sources: () => readonly CitationSource[];
  readonly sites: () => readonly SiteKey[];
};

/** A thing of the atlas, whatever its kind. */
export type Thing = Found & { readonly ref: ThingRef };

type Entry<Type extends ThingType> = {
  readonly foundIn: FoundIn;
  readonly word: KindWord;
  readonly open: (known: Known, ref: ThingRef<Type>) => Found | null;
};

/** The table of all kinds of things; each kind is defined in a file of its own. */
const THINGS: { readonly [Type in ThingType]: Entry<Type> } = {
  plan: entry(PLAN),
  site: entry(SITE),
  task: entry(TASK),
  clause: entry(CLAUSE),
  target: entry(TARGET),
  link: entry(LINK),
  record: entry(RECORD),
  enterprise: entry(ENTERPRISE),
  agency: entry(AGENCY),
  industry: entry(INDUSTRY),
};

function entry<Type extends ThingType, Value>(kind: Kind<Type, Value>): Entry<Type> {
  return {
    foundIn: kind.foundIn,
    word: kind.word(null),
    open: (known, ref) => {
      const value = kind.find(known, ref);
      if (value === null) return null;
      return {
        ...kind.names(value, known),
        word: kind.word(value),
        record: () => kind.record(value),
        sources: () => kind.sources(value, known),
        sites: () => kind.sites(value, known),
      };
    },
  };
}

/** The thing that a ref points at; null where there is none, or it has not loaded. */
export function findThing(known: Known, ref: ThingRef): Thing | null {
  const found = open(known, ref);
  return found && { ...found, ref };
}

/** Generic, so that the compiler knows that a ref and the entry of its type belong together. */
function open<Type extends ThingType>(known: Known, ref: ThingRef<Type>): Found | null {
  return THINGS[ref.type].open(known, ref);
}

/** What kind of thing a ref points at, before it is found. */
export function kindWord(ref: ThingRef): KindWord {
  return THINGS[ref.type].word;
}

/** Whether a ref certainly points at nothing: what has not loaded yet may still contain it. */
export function isMissing(known: Known, ref: ThingRef): boolean {
  const plan = planOf(ref);
  if (plan !== null && !known.atlas.planById.has(plan)) return true;
  const hasLoaded = {
    index: true,
    outline: known.outline !== null,
    details: known.details !== null,
    join: known.join === "absent",
  }[THINGS[ref.type].foundIn];
  return hasLoaded && findThing(known, ref) === null;
}
