import { itemName } from "../atlas/item-name.ts";

/** A piece of our own wording: where it stands, and what it says in both languages. */
export type OwnText = { readonly path: string; readonly zh: string; readonly en: string };

/**
 * All twins (`…Zh` beside `…En`, lists of them, a `term` beside its `termEn`) anywhere in a value, each with its path: what
 * we say ourselves, in both languages, names included.
 */
export function ownTexts(value: unknown, path: string): readonly OwnText[] {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) =>
      ownTexts(item, `${path}${itemName(item, index)}`),
    );
  }
  if (typeof value !== "object" || value === null) return [];
  const record = value as Readonly<Record<string, unknown>>;
  return Object.entries(record).flatMap(([key, entry]) => {
    const own = twins(entry, record[twinOf(key)], `${path}.${key}`);
    return own.length > 0 ? own : ownTexts(entry, `${path}.${key}`);
  });
}

function twinOf(key: string): string {
  return key === "term" ? "termEn" : key.replace(/Zh$/, "En");
}

function twins(zh: unknown, en: unknown, path: string): readonly OwnText[] {
  if (typeof zh === "string" && typeof en === "string" && zh !== en) return [{ path, zh, en }];
  if (!Array.isArray(zh) || !Array.isArray(en)) return [];
  return zh.flatMap((text: unknown, index) =>
    twins(text, en[index] as unknown, `${path}[${index}]`),
  );
}
