import { PRECISIONS, SITE_KINDS, SITE_STATUSES, STRATEGY_ROLES } from "../../model/vocabulary.ts";

/** What sites, tasks, targets and other items can be told apart by, in the order in which it is offered. */
export const FACETS = [
  "kind",
  "role",
  "industry",
  "status",
  "area",
  "unit",
  "firm",
  "year",
  "precision",
] as const;
export type Facet = (typeof FACETS)[number];

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
  unit: [],
  firm: [],
  year: [],
  precision: [],
};

/** Whether a facet can have a value at all, as far as that is known without the data. */
export function isFacetValue(facet: Facet, value: string): boolean {
  return WORDS[facet]?.includes(value) ?? true;
}

/** The facets of which something is chosen. */
export function facetsChosen(filter: Filter): readonly Facet[] {
  return FACETS.filter((facet) => filter[facet].length > 0);
}

/** A value chosen when it was not, and the other way round. */
export function withValue(filter: Filter, facet: Facet, value: string): Filter {
  const chosen = filter[facet];
  const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  return { ...filter, [facet]: next.toSorted() };
}
