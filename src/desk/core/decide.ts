import type { FileShape, ItemRef, Values } from "./items.ts";
import { itemPath, itemsOf } from "./items.ts";
import { textIn, withValue } from "./values.ts";

/** Files in which somebody has looked at a thing. */
export function seen(values: Values, file: FileShape, index: number): Values {
  return withItem(values, file, [...itemPath(file, index), "review"]);
}

/** Files without a thing; a site takes its place with it. */
export function removeItem(values: Values, files: readonly FileShape[], item: ItemRef): Values {
  const file = files.find(({ path }) => path === item.path);
  if (!file || file.holds === "one") return values;
  const id = textIn(itemsOf(file, values)[item.index]?.value["id"]);
  const without = withItem(values, file, itemPath(file, item.index));
  const places = file.kind === "sites" ? files.find(({ kind }) => kind === "places") : undefined;
  const place = places && itemsOf(places, without).find(({ name }) => name === id);
  return places && place ? withItem(without, places, itemPath(places, place.index)) : without;
}

function withItem(values: Values, { path }: FileShape, way: ReturnType<typeof itemPath>): Values {
  return { ...values, [path]: withValue(values[path] ?? null, way, undefined) };
}
