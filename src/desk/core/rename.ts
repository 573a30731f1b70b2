import type { FieldModel, Json, JsonObject, KindModel } from "../protocol.ts";
import { allItems, type FileShape, itemPath, type Values } from "./items.ts";
import { isObject, listIn, withValue } from "./values.ts";

/** What is known where a site is renamed. */
type Renaming = {
  readonly files: readonly FileShape[];
  readonly kinds: readonly KindModel[];
  readonly values: Values;
};

/** A site's id, before and after. */
type Names = readonly [from: string, to: string];

/** Files in which a site has another id: its place has it too, and all that names the site. The site itself is left alone. */
export function renameSite({ files, kinds, values }: Renaming, names: Names): Values {
  const renamed: Record<string, Json> = { ...values };
  for (const item of allItems(files, values)) {
    const file = files.find(({ path }) => path === item.path);
    const fields = kinds.find(({ kind }) => kind === item.kind)?.fields ?? [];
    const isItsPlace = item.kind === "places" && item.name === names[0];
    const next = isItsPlace
      ? { ...item.value, id: names[1] }
      : withNames(item.value, fields, names);
    if (!file || next === item.value) continue;
    renamed[file.path] = withValue(renamed[file.path] ?? null, itemPath(file, item.index), next);
  }
  return renamed;
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
  if (field.names === "site") return value === names[0] ? names[1] : value;
  if (field.type === "group" && isObject(value)) return withNames(value, field.fields ?? [], names);
  const { item } = field;
  if (field.type !== "list" || !item) return value;
  const list = listIn(value);
  const next = list.map((entry) => withName(entry, item, names));
  return next.some((entry, index) => entry !== list[index]) ? next : value;
}
