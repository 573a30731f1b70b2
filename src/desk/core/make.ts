import { normalForm } from "../../domain/clauses/normal-form.ts";
import { readFigures } from "../../domain/targets/read-figures.ts";
import type { Json, JsonObject, KindModel } from "../protocol.ts";
import { blankItem } from "./blank.ts";
import {
  allItems,
  type FileShape,
  findItem,
  type ItemRef,
  itemPath,
  itemsOf,
  type Values,
} from "./items.ts";
import type { Cited } from "./mark.ts";
import { isObject, listIn, textIn, withValue } from "./values.ts";

/** What can be made of a marked phrase. */
export const MADE_KINDS = ["sites", "tasks", "targets", "links", "records"] as const;
export type MadeKind = (typeof MADE_KINDS)[number];

/** What is known where something is made. */
export type Making = {
  readonly files: readonly FileShape[];
  readonly kinds: readonly KindModel[];
  readonly values: Values;
};

export type Made = { readonly values: Values; readonly item: ItemRef };

/** Files with a new thing in them that cites a phrase: of a clause that has its task already, that task with one citation more. */
export function makeItem(kind: MadeKind, cited: Cited, making: Making): Made | null {
  const file = making.files.find((candidate) => candidate.kind === kind);
  if (!file) return null;
  const known = kind === "tasks" ? taskOf(file, making, cited.section) : null;
  if (known) return citeIn(known, cited, making);
  const blank = blankOf(kind, making);
  const named = "id" in blank ? { ...blank, id: provisionalId(kind, making) } : blank;
  const item = { ...named, ...MAKERS[kind](cited, making) };
  const values = appended(file, item, making.values);
  const made = { path: file.path, index: itemsOf(file, values).length - 1 };
  return { values: kind === "sites" ? withPlace(making, values, named) : values, item: made };
}

/** A thing that cites one phrase more: in its list, or as the one that it rests on where that is still empty. */
export function citeIn(item: ItemRef, cited: Cited, { files, values }: Making): Made | null {
  const file = files.find(({ path }) => path === item.path);
  const value = file && itemsOf(file, values)[item.index]?.value;
  if (!file || !value) return null;
  const next = withCite(value, cited);
  if (next === null) return null;
  const whole = withValue(values[file.path] ?? null, itemPath(file, item.index), next);
  return { values: { ...values, [file.path]: whole }, item };
}

function withCite(value: JsonObject, { section, phrase }: Cited): JsonObject | null {
  const cite: Json = { section, phrase };
  if (textIn(value["phrase"]) === "" && "phrase" in value) return { ...value, section, phrase };
  const list =
    "cites" in value ? "cites" : "alsoIn" in value || "phrase" in value ? "alsoIn" : null;
  return list === null ? null : { ...value, [list]: [...listIn(value[list]), cite] };
}

type Maker = (cited: Cited, making: Making) => JsonObject;

const MAKERS: Readonly<Record<MadeKind, Maker>> = {
  sites: ({ section, phrase }, making) => ({
    nameZh: phrase,
    parent: regionOf(making),
    parentBasis: regionOf(making) === null ? null : "external",
    cites: [{ section, phrase }],
  }),
  tasks: ({ section, phrase }, making) => {
    const clause = findItem(allItems(making.files, making.values), "clauses", section)?.value;
    return {
      section,
      titleZh: textIn(clause?.["titleZh"]),
      titleEn: textIn(clause?.["titleEn"]),
      unitMode: "none",
      cites: [{ section, phrase }],
    };
  },
  targets: ({ section, phrase }) => ({ section, phrase, ...figureIn(phrase) }),
  links: ({ section, phrase }, making) => ({
    section,
    phrase,
    toZh: phrase,
    from: regionOf(making) ?? "",
  }),
  records: ({ section, phrase }) => ({ section, phrase, nameZh: phrase }),
};

/** The figure of a phrase that has one, as it is written: 2600亿元 is 2600 亿元. */
function figureIn(phrase: string): JsonObject {
  const [figure, ...others] = readFigures(phrase);
  const written =
    /(\d+(?:\.\d+)?)(?:\s*[-—–~～至]\s*(\d+(?:\.\d+)?))?\s*([^\d\s，。；、（）]*)/u.exec(
      normalForm(phrase),
    );
  if (!figure || others.length > 0 || !written) return {};
  const [, low, high, unit = ""] = written;
  return {
    comparator: figure.comparator,
    value: Number(low),
    valueTo: high === undefined ? null : Number(high),
    unitZh: unit.replace(/(?:左右|以上|以下)$/u, ""),
  };
}

/** The site that is the plan's region: the one that has no parent. */
function regionOf({ files, values }: Making): string | null {
  const sites = allItems(files, values).filter(({ kind }) => kind === "sites");
  return sites.find(({ value }) => value["parent"] === null)?.name ?? null;
}

function taskOf(file: FileShape, { values }: Making, section: string): ItemRef | null {
  const known = itemsOf(file, values).find(({ value }) => value["section"] === section);
  return known ? { path: known.path, index: known.index } : null;
}

function blankOf(kind: string, { kinds }: Making): JsonObject {
  return blankItem(kinds.find((model) => model.kind === kind)?.fields ?? []);
}

function appended(file: FileShape, item: JsonObject, values: Values): Values {
  const count = itemsOf(file, values).length;
  const whole = values[file.path] ?? (file.holds === "features" ? { features: [] } : []);
  return { ...values, [file.path]: withValue(whole, itemPath(file, count), item) };
}

/** Stands until there is an English name to make one of; see `changeField`. */
function provisionalId(kind: MadeKind, { files, values }: Making): string {
  const stem = `new-${kind.slice(0, -1)}`;
  const taken = new Set(allItems(files, values).map(({ name }) => name));
  const free = [stem, ...Array.from(taken, (_, index) => `${stem}-${index + 2}`)];
  return free.find((id) => !taken.has(id)) ?? stem;
}

/** A new site has a place from the first: nowhere yet. */
function withPlace(making: Making, values: Values, site: JsonObject): Values {
  const file = making.files.find(({ kind }) => kind === "places");
  if (!file) return values;
  const blank = blankOf("places", making);
  const properties = isObject(blank["properties"]) ? blank["properties"] : {};
  const place: JsonObject = {
    ...blank,
    id: textIn(site["id"]),
    properties: {
      ...properties,
      precision: "none",
      method: "none",
      unplacedReason: "unnamed-place",
    },
  };
  return appended(file, place, values);
}
