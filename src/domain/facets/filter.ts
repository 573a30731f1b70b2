import { REF_ID } from "../../model/thing-ref.ts";
import { PRECISIONS, SITE_KINDS, SITE_STATUSES, STRATEGY_ROLES } from "../../model/vocabulary.ts";
import { formatNear, parseNear } from "./near.ts";

/** What sites, tasks, targets and other items can be told apart by, in the order in which it is offered. */
export const FACETS = [
  "kind",
  "role",
  "industry",
  "status",
  "area",
  "near",
  "unit",
  "firm",
  "year",
  "precision",
] as const;
export type Facet = (typeof FACETS)[number];
/** A facet of which each thing has its values; how near a thing is depends on what it is asked to be near to. */
export type ValuedFacet = Exclude<Facet, "near">;

/** Facets of which every value is a word of ours. */
const WORDS: Readonly<Partial<Record<Facet, readonly string[]>>> = {
  kind: SITE_KINDS,
  role: STRATEGY_ROLES,
  status: SITE_STATUSES,
  precision: PRECISIONS,
};

/** The values chosen of each facet: of one facet any will do, of several facets each must hold. */
export type Filter = Readonly<Record<Facet, readonly string[]>>;

export const NO_FILTER: Filter = {
  kind: [],
  role: [],
  industry: [],
  status: [],
  area: [],
  near: [],
  unit: [],
  firm: [],
  year: [],
  precision: [],
};

/** A value of a facet as an address has it; null for what can be none, as far as that is known without the data. */
export function facetValue(facet: Facet, text: string): string | null {
  if (facet === "near") {
    const near = parseNear(text);
    return near && formatNear(near);
  }
  return REF_ID.test(text) && (WORDS[facet]?.includes(text) ?? true) ? text : null;
}

/** The facets of which something is chosen. */
export function facetsChosen(filter: Filter): readonly Facet[] {
  return FACETS.filter((facet) => filter[facet].length > 0);
}

/** A value chosen when it was not, and the other way round; things are near to one place at a time. */
export function withValue(filter: Filter, facet: Facet, value: string): Filter {
  const chosen = filter[facet];
  const isOne = facet === "near" && !chosen.includes(value);
  if (isOne) return { ...filter, near: [value] };
  const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  return { ...filter, [facet]: next.toSorted() };
}
