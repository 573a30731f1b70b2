import type { AuthoredPlan } from "../atlas/authored.ts";
import { planFiles } from "../atlas/authored-files.ts";
import { TO_BE_WRITTEN } from "../drafting/draft-input.ts";
import { ownTexts } from "./own-texts.ts";
import type { Problem } from "./problem.ts";

/** Texts of a drafted plan that nobody has written yet. */
export function unwrittenProblems(entry: AuthoredPlan): readonly Problem[] {
  return planFiles(entry)
    .flatMap(([path, value]) => ownTexts(value, path))
    .filter(({ zh, en }) => zh === TO_BE_WRITTEN.zh || en.startsWith("To be written"))
    .map(({ path }) => ({ path, message: "still to be written" }));
}
