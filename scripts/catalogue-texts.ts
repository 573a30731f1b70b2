import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { APPLICATION_ROOT } from "./roots.ts";

/** Words that no published page shows. */
const UNPUBLISHED = /^desk[\\/]/;

/** The source texts of all catalogues of messages and lists of words: every character that the application writes itself. */
export function catalogueTexts(): readonly string[] {
  const folder = join(APPLICATION_ROOT, "src/i18n");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(?:ts|json)$/.test(path) && !UNPUBLISHED.test(path))
    .toSorted()
    .map((path) => readFileSync(join(folder, path), "utf8"));
}
