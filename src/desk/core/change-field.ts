import { parseUnits } from "../../domain/agencies/parse-units.ts";
import { TO_BE_WRITTEN } from "../../domain/drafting/draft-input.ts";
import type { Json, JsonObject } from "../protocol.ts";
import { type FileShape, type ItemRef, itemPath, itemsOf, type Values } from "./items.ts";
import type { Making } from "./make.ts";
import { renameSite } from "./site-names.ts";
import { isObject, listIn, textIn, type ValuePath, withValue } from "./values.ts";

/**
 * Files with another value in a field of a thing. What follows from it follows: an id from an English name for as long as nobody
 * has given another, the id of a site wherever it is named, units from their bracket, and the other half of what site and
 * task say of each other.
 */
export function changeField(
  item: ItemRef,
  path: ValuePath,
  next: Json | undefined,
  making: Making,
): Values {
  const file = making.files.find((candidate) => candidate.path === item.path);
  if (!file) return making.values;
  const old = itemsOf(file, making.values)[item.index]?.value ?? {};
  const written = withValue(old, path, next);
  if (!isObject(written)) return making.values;
  const changed = withUnits(withId(old, written), path);
  const values = put(making.values, file, item.index, changed);
  const names = [textIn(old["id"]), textIn(changed["id"])] as const;
  const isRenamed = file.kind === "sites" && names[0] !== names[1] && names[0] !== "";
  const renamed = isRenamed ? renameSite({ ...making, values }, names) : values;
  const told = withOtherHalf(file, changed, path, { ...making, values: renamed });
  return file.kind === "clauses"
    ? withSummary(old, changed, path, { ...making, values: told })
    : told;
}

/** `Qianxu Biomedicine Industrial Park` → `qianxu-biomedicine-industrial-park`. */
export function idFrom(english: string): string {
  return english
    .toLowerCase()
    .replaceAll(/['’]/gu, "")
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .replaceAll(/^-+|-+$/gu, "");
}

/** Ids that stand until there is an English name. */
const PROVISIONAL = /^new-[a-z]+(?:-\d+)?$/u;

function withId(old: JsonObject, changed: JsonObject): JsonObject {
  const [id, before, now] = [textIn(old["id"]), englishOf(old), englishOf(changed)];
  const isOurs = PROVISIONAL.test(id) || (id !== "" && id === idFrom(before));
  const next = idFrom(now);
  return isOurs && before !== now && next !== "" ? { ...changed, id: next } : changed;
}

function englishOf(value: JsonObject): string {
  return ["nameEn", "metricEn", "toEn"].map((key) => textIn(value[key])).find(Boolean) ?? "";
}

function withUnits(value: JsonObject, [field]: ValuePath): JsonObject {
  if (field !== "unitsPhrase") return value;
  const { unitMode, leadUnits, supportingUnits } = parseUnits(textIn(value["unitsPhrase"]) || null);
  return { ...value, unitMode, leadUnits: [...leadUnits], supportingUnits: [...supportingUnits] };
}

/** Where a site says that a task names it, the task names the site, and the other way round. */
const HALVES: Readonly<
  Record<string, { field: string; other: string; own: string; name: string }>
> = {
  sites: { field: "tasks", other: "tasks", own: "id", name: "section" },
  tasks: { field: "sites", other: "sites", own: "section", name: "id" },
};

function withOtherHalf(
  { kind }: FileShape,
  changed: JsonObject,
  [field]: ValuePath,
  { files, values }: Making,
): Values {
  const half = HALVES[kind];
  const other = files.find((file) => file.kind === half?.other);
  if (!half || !other || field !== half.field) return values;
  const back = kind;
  const own = changed[half.own] ?? null;
  const named = listIn(changed[half.field]);
  return itemsOf(other, values).reduce<Values>((current, item) => {
    const list = listIn(item.value[back]);
    const isNamed = named.includes(item.value[half.name] ?? null);
    if (isNamed === list.includes(own)) return current;
    const next = isNamed ? [...list, own] : list.filter((entry) => entry !== own);
    return put(current, other, item.index, { ...item.value, [back]: next });
  }, values);
}

/** A task has the summary of its clause for as long as nobody has written another for it (`data/README.md` 14.4). */
function withSummary(
  old: JsonObject,
  changed: JsonObject,
  [field]: ValuePath,
  { files, values }: Making,
): Values {
  const tasks = files.find(({ kind }) => kind === "tasks");
  if (!tasks || (field !== "summaryZh" && field !== "summaryEn")) return values;
  const task = itemsOf(tasks, values).find(({ value }) => value["section"] === old["section"]);
  const own = textIn(task?.value[field]);
  const follows = own === textIn(old[field]) || own.startsWith(UNWRITTEN[field]);
  if (!task || !follows) return values;
  return put(values, tasks, task.index, { ...task.value, [field]: changed[field] ?? "" });
}

const UNWRITTEN = { summaryZh: TO_BE_WRITTEN.zh, summaryEn: TO_BE_WRITTEN.en } as const;

function put(values: Values, file: FileShape, index: number, value: JsonObject): Values {
  const whole = withValue(values[file.path] ?? null, itemPath(file, index), value);
  return { ...values, [file.path]: whole };
}
