import type { Authored, AuthoredPlan } from "../atlas/authored.ts";
import { didYouMean } from "./did-you-mean.ts";
import type { Problem } from "./problem.ts";

/** What a reference in a plan's files may name, by the word that a problem uses for it. */
export type KnownNames = {
  readonly section: ReadonlySet<string>;
  readonly site: ReadonlySet<string>;
  readonly task: ReadonlySet<string>;
  readonly enterprise: ReadonlySet<string>;
  readonly wording: ReadonlySet<string>;
};

/** All names that exist for one plan. */
export function knownNames(authored: Authored, entry: AuthoredPlan): KnownNames {
  return {
    section: sectionsOf(entry),
    site: new Set(entry.sites.map((site) => site.id)),
    task: new Set(entry.tasks.map((task) => task.section)),
    enterprise: new Set(authored.enterprises.map((enterprise) => enterprise.id)),
    wording: new Set(entry.wordings.map((wording) => wording.term)),
  };
}

/** Sections of a plan that a citation may name: its title and every clause. */
export function sectionsOf(entry: AuthoredPlan): ReadonlySet<string> {
  return new Set(["标题", ...entry.clauses.map((clause) => clause.section)]);
}

/** Names that a record refers to, by kind; null stands for a reference that is left out. */
type References = { readonly [Kind in keyof KnownNames]?: readonly (string | null)[] };

/** A problem for every name that does not exist. */
export function unknownNames(
  path: string,
  references: References,
  known: KnownNames,
): readonly Problem[] {
  return (Object.keys(references) as readonly (keyof KnownNames)[]).flatMap((kind) =>
    (references[kind] ?? [])
      .filter((name) => name !== null && !known[kind].has(name))
      .map((name) => ({
        path,
        message: `no such ${kind}: ${name}${didYouMean(name ?? "", known[kind])}`,
      })),
  );
}
