import { itemName } from "../atlas/item-name.ts";
import type { Problem } from "./problem.ts";

const HAN = /\p{Script=Han}/u;

/**
 * Faults of bilingual strings, anywhere in a value: a `…Zh` without its `…En` twin or the other way round,
 * lists of unlike length, an English string that holds Chinese characters.
 */
export function languageProblems(value: unknown, path: string): readonly Problem[] {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) =>
      languageProblems(item, `${path}${itemName(item, index)}`),
    );
  }
  if (typeof value !== "object" || value === null) return [];
  const record = value as Readonly<Record<string, unknown>>;
  return Object.entries(record).flatMap(([key, entry]) => [
    ...twinProblems(record, key, path),
    ...languageProblems(entry, `${path}.${key}`),
  ]);
}

function twinProblems(
  record: Readonly<Record<string, unknown>>,
  key: string,
  path: string,
): readonly Problem[] {
  const stem = /^(?<stem>[a-zA-Z]+)(?<language>Zh|En)$/.exec(key)?.groups;
  if (!stem?.["stem"]) return [];
  const value = record[key];
  const found: Problem[] = [];
  const twinKey = `${stem["stem"]}${stem["language"] === "Zh" ? "En" : "Zh"}`;
  // A full Chinese name is a fact about a firm, not a string of the interface.
  // A plan's own word (`term`) is Chinese by itself.
  const twin = record[twinKey] ?? record[stem["stem"]];
  if (key !== "fullNameZh" && sizeOf(value) !== sizeOf(twin)) {
    found.push({ path: `${path}.${key}`, message: `${twinKey} is missing or of another length` });
  }
  if (stem["language"] === "En" && HAN.test(JSON.stringify(value ?? ""))) {
    found.push({ path: `${path}.${key}`, message: "an English string holds Chinese characters" });
  }
  return found;
}

/** Length of a list, 1 for a string, 0 for nothing. */
function sizeOf(value: unknown): number {
  if (Array.isArray(value)) return value.length;
  return typeof value === "string" ? 1 : 0;
}
