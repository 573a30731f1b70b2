import type { Clause } from "../../model/types.ts";

/** What the tree of a plan's clauses is made of. */
export type TreeClause = Pick<Clause, "section" | "parent">;

/** Each clause with how deep it stands below the top, in the order of the plan: 1 for a chapter. */
export function clauseDepths<Entry extends TreeClause>(
  clauses: readonly Entry[],
): readonly { readonly clause: Entry; readonly depth: number }[] {
  const parents = new Map(clauses.map(({ section, parent }) => [section, parent]));
  return clauses.map((clause) => ({ clause, depth: ancestors(clause.section, parents).length }));
}

/** The section of a clause and the sections of all clauses below it. */
export function sectionsBelow(
  clauses: readonly TreeClause[],
  section: string,
): ReadonlySet<string> {
  const parents = new Map(clauses.map((clause) => [clause.section, clause.parent]));
  return new Set([
    section,
    ...clauses
      .map((clause) => clause.section)
      .filter((other) => ancestors(other, parents).includes(section)),
  ]);
}

/** The clauses above one, from the top. */
export function clauseTrail<Entry extends TreeClause>(
  clauses: readonly Entry[],
  section: string,
): readonly Entry[] {
  const parents = new Map(clauses.map((clause) => [clause.section, clause.parent]));
  const clauseOf = new Map(clauses.map((clause) => [clause.section, clause]));
  const above = ancestors(section, parents).slice(1);
  return above.toReversed().flatMap((entry) => clauseOf.get(entry) ?? []);
}

/** A section and all above it, the nearest first. Stops at a circle, which `problems` reports. */
function ancestors(
  section: string,
  parents: ReadonlyMap<string, string | null>,
): readonly string[] {
  const path: string[] = [];
  for (
    let current: string | null | undefined = section;
    current !== null && current !== undefined && !path.includes(current);
    current = parents.get(current)
  ) {
    path.push(current);
  }
  return path;
}

/** The last part of a section as its heading shows it: `二(三)6` → `6`, `第二章第一节` → `第一节`; nothing for `前言`. */
export function clauseNumber(section: string): string {
  return (
    /(第[^第]*[篇章节]|\([^)]*\)|(?:重点|附件)?\d+|[①-⑳]|附件|专栏|[一二三四五六七八九十]+)$/u.exec(
      section,
    )?.[0] ?? ""
  );
}
