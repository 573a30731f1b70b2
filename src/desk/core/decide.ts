import type { FileShape, ItemRef, Values } from "./items.ts";
import { itemPath, itemsOf } from "./items.ts";
import type { Making } from "./make.ts";
import { forgetSite } from "./site-names.ts";
import { textIn, withValue } from "./values.ts";

/** Files in which somebody has looked at a thing. */
export function seen(values: Values, file: FileShape, index: number): Values {
  return withItem(values, file, [...itemPath(file, index), "review"]);
}

/** Files without a thing; a site takes its place with it, and is no longer named where nobody need be. */
export function removeItem(making: Making, item: ItemRef): Values {
  const { files, values } = making;
  const file = files.find(({ path }) => path === item.path);
  if (!file || file.holds === "one") return values;
  const id = textIn(itemsOf(file, values)[item.index]?.value["id"]);
  const without = withItem(values, file, itemPath(file, item.index));
  const places = file.kind === "sites" ? files.find(({ kind }) => kind === "places") : undefined;
  const place = places && itemsOf(places, without).find(({ name }) => name === id);
  if (file.kind !== "sites") return without;
  const left = places && place ? withItem(without, places, itemPath(places, place.index)) : without;
  return forgetSite({ ...making, values: left }, id);
}

function withItem(values: Values, { path }: FileShape, way: ReturnType<typeof itemPath>): Values {
  return { ...values, [path]: withValue(values[path] ?? null, way, undefined) };
}
