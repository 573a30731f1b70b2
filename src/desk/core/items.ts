import { itemName } from "../../domain/atlas/item-name.ts";
import type { DeskFile, Json, JsonObject } from "../protocol.ts";
import type { Cited } from "./mark.ts";
import { isObject, listIn, textIn, type ValuePath } from "./values.ts";

/** Values of files by path. */
export type Values = Readonly<Record<string, Json>>;
export type FileShape = Pick<DeskFile, "path" | "kind" | "holds">;

/** A thing in a file, by its place there. */
export type ItemRef = { readonly path: string; readonly index: number };

export type DeskItem = ItemRef & {
  readonly kind: string;
  readonly value: JsonObject;
  /** As problems name it: `lab`, `二(一)1`, `[3]`; nothing for a file that holds one thing. */
  readonly name: string;
  /** What it is called, in Chinese and in English; its name where it has none. */
  readonly titleZh: string;
  readonly titleEn: string;
  /** A program wrote it, and nobody has looked at it. */
  readonly isUnseen: boolean;
};

/** The things of a file, in its order. */
export function itemsOf(file: FileShape, values: Values): readonly DeskItem[] {
  const whole = values[file.path];
  return listOf(file, whole).flatMap((value, index) => {
    if (!isObject(value)) return [];
    const name = file.holds === "one" ? "" : itemName(value, index).replace(/^#/u, "");
    const titleZh = titleOf(value, "Zh", name);
    return [
      {
        path: file.path,
        kind: file.kind,
        index,
        value,
        name,
        titleZh,
        titleEn: titleOf(value, "En", titleZh),
        isUnseen: value["review"] !== undefined,
      },
    ];
  });
}

/** All things of all files, in the order of the files. */
export function allItems(files: readonly FileShape[], values: Values): readonly DeskItem[] {
  return files.flatMap((file) => itemsOf(file, values));
}

/** The way to a thing within its file. */
export function itemPath({ holds }: FileShape, index: number): ValuePath {
  if (holds === "one") return [];
  return holds === "features" ? ["features", index] : [index];
}

function listOf({ holds }: FileShape, value: Json | undefined): readonly Json[] {
  if (holds === "one") return value === undefined ? [] : [value];
  return holds === "list" ? listIn(value) : listIn(isObject(value) ? value["features"] : undefined);
}

const TITLES = ["name", "title", "metric", "to", "phrase"];

function titleOf(value: JsonObject, language: "Zh" | "En", fallback: string): string {
  const found = TITLES.map((stem) => textIn(value[`${stem}${language}`])).find(
    (title) => title !== "",
  );
  if (found !== undefined) return found;
  return textIn(value[`term${language}`]) || textIn(value["name"]) || fallback;
}

/** The first thing of a kind for which something holds. */
export function findItem(
  items: readonly DeskItem[],
  kind: string,
  name: string,
): DeskItem | undefined {
  return items.find((item) => item.kind === kind && item.name === name);
}

export function sameItem(a: ItemRef | null, b: ItemRef | null): boolean {
  return a !== null && b !== null && a.path === b.path && a.index === b.index;
}

/** All that a thing cites of the text, found by its shape, as the checks find it. */
export function citedBy({ value }: DeskItem): readonly Cited[] {
  return citedIn(value);
}

function citedIn(value: Json): readonly Cited[] {
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap(citedIn);
  if (!isObject(value)) return [];
  const [section, phrase] = [textIn(value["section"]), textIn(value["phrase"])];
  const own = section !== "" && phrase !== "" ? [{ section, phrase }] : [];
  return [...own, ...Object.values(value).flatMap(citedIn)];
}
