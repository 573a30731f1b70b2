import type { RecordKind } from "../../model/vocabulary.ts";
import type { AuthoredPlan } from "../atlas/authored.ts";
import type { Problem } from "./problem.ts";

/** What is done, not built or won: it has no state. */
const DONE: ReadonlySet<RecordKind> = new Set([
  "programme",
  "event",
  "policy",
  "attraction",
  "measure",
]);

/** Records of which a reader would want to know whether they are there, without a status; and deeds that have one. */
export function recordStatusProblems({ plan, records }: AuthoredPlan): readonly Problem[] {
  return records.flatMap(({ id, kind, status }) => {
    if (DONE.has(kind) === (status === null)) return [];
    return [
      {
        path: `data/plans/${plan.id}/records.json#${id}.status`,
        message: status === null ? `${kind} without a status` : `${kind} with a status`,
      },
    ];
  });
}
