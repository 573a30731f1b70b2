import type { Atlas, AtlasIndex, Industry } from "./atlas.ts";

/** The published index with what it is asked for by id. */
export function joinAtlas(index: AtlasIndex): Atlas {
  return {
    ...index,
    planById: new Map(index.plans.map((plan) => [plan.id, plan])),
    industryById: industriesById(index),
  };
}

/** Classes by their code, and the finer terms below them by their id. */
export function industriesById({
  classes,
  terms,
}: Pick<AtlasIndex, "classes" | "terms">): ReadonlyMap<string, Industry> {
  const groupOf = new Map(classes.map(({ code, group }) => [code, group]));
  const industries: readonly Industry[] = [
    ...classes.map(({ code, ...entry }) => ({ ...entry, id: code, class: code, isFiner: false })),
    ...terms.flatMap((term) => {
      const group = groupOf.get(term.class);
      return group ? [{ ...term, group, isFiner: true }] : [];
    }),
  ];
  return new Map(industries.map((industry) => [industry.id, industry]));
}
