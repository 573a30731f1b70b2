import type { WholePlan } from "../src/domain/atlas/atlas.ts";
import { planDocument, type PlanDocument } from "../src/domain/documents/plan-document.ts";
import { planTextFile, readPlanText } from "./texts/read-plan-text.ts";

type DocumentInput = {
  /** Holds one `<plan>.txt`, `.docx` or `.html` a plan. */
  readonly folder: string;
  readonly plans: readonly WholePlan[];
};

/**
 * The plans' own texts with the places of their cited phrases. The repository has no texts:
 * an operator who may publish them points the build at a folder.
 * @throws with every missing text listed: the application asks for all of them
 */
export function planDocuments({ folder, plans }: DocumentInput): readonly PlanDocument[] {
  const files = plans.map((whole) => ({ whole, file: planTextFile(folder, whole.plan.id) }));
  const missing = files.filter(({ file }) => file === null).map(({ whole }) => whole.plan.id);
  if (missing.length > 0) {
    throw new Error(`ATLAS_DOCUMENTS: no such text in ${folder}: ${missing.join(".txt, ")}.txt`);
  }
  return files.flatMap(({ whole, file }) =>
    file === null ? [] : [planDocument(readPlanText(file), whole.plan, whole.details)],
  );
}
