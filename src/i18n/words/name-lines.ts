import { LANGUAGE_FACTS, LANGUAGES } from "../language.ts";
import type { Bilingual } from "./names.ts";
import { wrapEvenly } from "./wrap-text.ts";

/** Widest line of a name on a map, in ems. */
const WIDEST = { han: 9, latin: 17 } as const;

/**
 * A name on a map in every language, broken into lines by the rules of its script; what has lines already keeps them.
 * Engines that break a name themselves put a comma or a closing bracket at the beginning of a line.
 */
export function nameLines(names: Bilingual<"name">): Bilingual<"name"> {
  const broken = LANGUAGES.map((language) => {
    const { field, script } = LANGUAGE_FACTS[language];
    const name = names[`name${field}`];
    if (typeof name !== "string") return [`name${field}`, name];
    return [`name${field}`, linesOf(name, script)];
  });
  return Object.fromEntries(broken) as Bilingual<"name">;
}

/** Lines by script and name: a map is drawn anew far more often than it gets a new name. */
const KNOWN = { han: new Map<string, string>(), latin: new Map<string, string>() } as const;

function linesOf(name: string, script: keyof typeof WIDEST): string {
  const known = KNOWN[script].get(name);
  if (known !== undefined) return known;
  const lines = name.split("\n").flatMap((line) => wrapEvenly(line, WIDEST[script]));
  const broken = lines.join("\n");
  KNOWN[script].set(name, broken);
  return broken;
}
