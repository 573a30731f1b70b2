import type { AuthoredPlan } from "../atlas/authored.ts";
import { ownTexts } from "./own-texts.ts";
import { geoFiles, planFiles } from "../atlas/authored-files.ts";
import type { Problem } from "./problem.ts";

/** Wordings that a correction struck out and that still stand in a file of the plan, in either language. */
export function struckProblems(entry: AuthoredPlan): readonly Problem[] {
  if (entry.struck.length === 0) return [];
  const files = [...planFiles(entry), ...geoFiles(entry)];
  const own = files.flatMap(([path, value]) => ownTexts(value, path));
  return entry.struck.flatMap(({ wording, reason }) =>
    own
      .filter(({ zh, en }) => zh.includes(wording) || en.includes(wording))
      .map(({ path }) => ({ path, message: `struck out: “${wording}” (${reason})` })),
  );
}
