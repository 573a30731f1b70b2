import type { Problem } from "./problem.ts";

/** A problem for every id that has stood before it in the list. */
export function duplicates(ids: readonly string[], path: string): readonly Problem[] {
  const seen = new Set<string>();
  return ids
    .filter((id) => seen.has(id) || !seen.add(id))
    .map((id) => ({ path: `${path}#${id}`, message: "duplicate id" }));
}
