import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { APPLICATION_ROOT } from "../../../scripts/roots.ts";

const README = join(APPLICATION_ROOT, "README.md");

/** Puts a text between `<!-- name -->` and `<!-- /name -->` of the README. @throws when it has no such place */
export function writeBlock(name: string, text: string): void {
  const marked = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
  const readme = readFileSync(README, "utf8");
  if (!marked.test(readme)) throw new Error(`README.md has no place for ${name}`);
  writeFileSync(
    README,
    readme.replace(marked, (_all, start: string, end: string) => `${start}${text}\n${end}`),
  );
}
