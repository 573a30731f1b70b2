import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { AtlasPlan, AtlasShared, PlanDetails } from "../src/domain/atlas/atlas.ts";
import { planDocument, type PlanDocument } from "../src/domain/documents/plan-document.ts";

type DocumentInput = {
  /** Holds one `<plan>.txt` a plan. */
  readonly folder: string;
  readonly plans: readonly AtlasPlan[];
  readonly details: readonly PlanDetails[];
  readonly shared: AtlasShared;
};

/**
 * The plans' own texts with the places of their cited phrases. The repository has no texts:
 * an operator who may publish them points the build at a folder.
 * @throws with every missing text listed: the application asks for all of them
 */
export function planDocuments({
  folder,
  plans,
  details,
  shared,
}: DocumentInput): readonly PlanDocument[] {
  const missing = plans
    .map(({ id }) => join(folder, `${id}.txt`))
    .filter((file) => !existsSync(file));
  if (missing.length > 0) throw new Error(`ATLAS_DOCUMENTS: no such text: ${missing.join(", ")}`);
  const detailsById = new Map(details.map((entry) => [entry.plan, entry]));
  return plans.flatMap((plan) => {
    const own = detailsById.get(plan.id);
    if (!own) return [];
    const text = readFileSync(join(folder, `${plan.id}.txt`), "utf8");
    return [planDocument(text, plan, own, shared)];
  });
}
