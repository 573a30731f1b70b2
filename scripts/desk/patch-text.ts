import { applyEdits, modify } from "jsonc-parser";
import { itemName } from "../../src/domain/atlas/item-name.ts";
import { formatJson } from "../authored/format-json.ts";

type Path = readonly (string | number)[];
/** Undefined takes the field or the item away; `isNew` puts an item before the one that stands there. */
type Change = { readonly path: Path; readonly value: unknown; readonly isNew?: boolean };

const LAYOUT = { formattingOptions: { insertSpaces: true, tabSize: 2, eol: "\n" } };

/**
 * The text of a JSON file with another value in it: what did not change stays as it was written, byte for byte, so that a
 * difference shows what somebody did and nothing else.
 * @param text what stands in the file; it must be JSON
 */
export function patchText(text: string, value: unknown): string {
  const before = JSON.parse(text) as unknown;
  const changes = changesOf(before, value, []);
  if (changes.some(({ path }) => path.length === 0)) return formatJson(value);
  return changes.reduce((current, change) => applyEdits(current, editsFor(current, change)), text);
}

function editsFor(text: string, { path, value, isNew = false }: Change) {
  return modify(text, [...path], value, { ...LAYOUT, isArrayInsertion: isNew });
}

/** What to do, in an order in which no step moves what a later one changes. */
function changesOf(before: unknown, after: unknown, path: Path): readonly Change[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) return listChanges(before, after, path);
  if (isRecord(before) && isRecord(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => changesOf(before[key], after[key], [...path, key]));
  }
  return [{ path, value: after }];
}

/** Items are known by their names; a list whose items have none, or that was put in another order, is written anew. */
function listChanges(
  before: readonly unknown[],
  after: readonly unknown[],
  path: Path,
): readonly Change[] {
  if (before.length === after.length)
    return after.flatMap((item, index) => changesOf(before[index], item, [...path, index]));
  const [old, now] = [before, after].map(namesOf);
  if (!old || !now) return [{ path, value: after }];
  const kept = now.filter((name) => old.includes(name));
  const isInOrder = old.filter((name) => now.includes(name)).join("\n") === kept.join("\n");
  if (!isInOrder || kept.length === 0) return [{ path, value: after }];
  const gone = old.flatMap((name, index) => (now.includes(name) ? [] : [index]));
  const staying = before.filter((_, index) => !gone.includes(index));
  const result: Change[] = gone
    .toReversed()
    .map((index) => ({ path: [...path, index], value: undefined }));
  for (const [index, name] of now.entries()) {
    const at = kept.indexOf(name);
    if (at < 0) result.push({ path: [...path, index], value: after[index], isNew: true });
    else result.push(...changesOf(staying[at], after[index], [...path, index]));
  }
  return result;
}

/** Null where an item has no name of its own, or two have one. */
function namesOf(list: readonly unknown[]): readonly string[] | null {
  const names = list.map((item) => itemName(item, -1));
  return names.includes("[-1]") || new Set(names).size < names.length ? null : names;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
