import type { FieldModel, Json, JsonObject, KindModel } from "../protocol.ts";
import { allItems, type FileShape, itemPath, type Values } from "./items.ts";
import { isObject, listIn, withValue } from "./values.ts";

/** What is known where a site gets another id, or goes. */
type Naming = {
  readonly files: readonly FileShape[];
  readonly kinds: readonly KindModel[];
  readonly values: Values;
};

/** A site's id, before and after; null after for one that is no more. */
type Names = readonly [from: string, to: string | null];

/** Files in which a site has another id: its place has it too, and all that names the site. The site itself is left alone. */
export function renameSite(naming: Naming, names: readonly [from: string, to: string]): Values {
  return renamed(naming, names, (place) => ({ ...place, id: names[1] }));
}

/** Files in which no list names a site any more, and no field that may be silent; where one must be named, the checks say so. */
export function forgetSite(naming: Naming, id: string): Values {
  return renamed(naming, [id, null], (place) => place);
}

function renamed(
  { files, kinds, values }: Naming,
  names: Names,
  placed: (place: JsonObject) => JsonObject,
): Values {
  const changed: Record<string, Json> = { ...values };
  for (const item of allItems(files, values)) {
    const file = files.find(({ path }) => path === item.path);
    const fields = kinds.find(({ kind }) => kind === item.kind)?.fields ?? [];
    const isItsPlace = item.kind === "places" && item.name === names[0];
    const next = isItsPlace ? placed(item.value) : withNames(item.value, fields, names);
    if (!file || next === item.value) continue;
    changed[file.path] = withValue(changed[file.path] ?? null, itemPath(file, item.index), next);
  }
  return changed;
}

/** A thing with the other name wherever its fields name the site; the same object where they do not. */
function withNames(value: JsonObject, fields: readonly FieldModel[], names: Names): JsonObject {
  const changes = fields.flatMap((field) => {
    const own = value[field.key];
    const next = own === undefined ? own : withName(own, field, names);
    return next === undefined || next === own ? [] : [[field.key, next] as const];
  });
  return changes.length === 0 ? value : { ...value, ...Object.fromEntries(changes) };
}

function withName(value: Json, field: FieldModel, names: Names): Json {
  const [from, to] = names;
  if (field.names === "site")
    return value === from && (to !== null || field.isNullable) ? to : value;
  if (field.type === "list") return withListed(listIn(value), field, names) ?? value;
  return field.type === "group" && isObject(value)
    ? withNames(value, field.fields ?? [], names)
    : value;
}

/** A list with the other name in it, or without the site; null where it does not name it. */
function withListed(list: readonly Json[], { item }: FieldModel, names: Names): Json | null {
  const [from, to] = names;
  if (!item) return null;
  if (to === null && item.names === "site")
    return list.includes(from) ? list.filter((entry) => entry !== from) : null;
  const next = list.map((entry) => withName(entry, item, names));
  return next.some((entry, index) => entry !== list[index]) ? next : null;
}
