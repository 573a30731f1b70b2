import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { WholePlan } from "../src/domain/atlas/atlas.ts";
import { planDocument, type PlanDocument } from "../src/domain/documents/plan-document.ts";

type DocumentInput = {
  /** Holds one `<plan>.txt` a plan. */
  readonly folder: string;
  readonly plans: readonly WholePlan[];
};

/**
 * The plans' own texts with the places of their cited phrases. The repository has no texts:
 * an operator who may publish them points the build at a folder.
 * @throws with every missing text listed: the application asks for all of them
 */
export function planDocuments({ folder, plans }: DocumentInput): readonly PlanDocument[] {
  const fileOf = ({ plan }: WholePlan) => join(folder, `${plan.id}.txt`);
  const missing = plans.map(fileOf).filter((file) => !existsSync(file));
  if (missing.length > 0) throw new Error(`ATLAS_DOCUMENTS: no such text: ${missing.join(", ")}`);
  return plans.map((whole) =>
    planDocument(readFileSync(fileOf(whole), "utf8"), whole.plan, whole.details),
  );
}
