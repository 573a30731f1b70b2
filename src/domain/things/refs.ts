import type { ThingRef } from "../../model/thing-ref.ts";
import type { AtlasSite } from "../atlas/atlas.ts";
import { sectionId } from "../clauses/section-id.ts";

/** Points at a site. */
export function siteRef({ plan, id }: Pick<AtlasSite, "plan" | "id">): ThingRef<"site"> {
  return { type: "site", plan, id };
}

/** Points at the task of a section, as the plan writes it. */
export function taskRef(plan: string, section: string): ThingRef<"task"> {
  return { type: "task", plan, id: sectionId(section) };
}

/** Points at a clause by its section, as the plan writes it. */
export function clauseRef(plan: string, section: string): ThingRef<"clause"> {
  return { type: "clause", plan, id: sectionId(section) };
}
