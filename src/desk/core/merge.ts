import { itemName } from "../../domain/atlas/item-name.ts";
import type { DeskFile, Json, JsonObject } from "../protocol.ts";
import { isObject, listIn } from "./values.ts";

/** What came together of two ways in which a file was changed, and the things that both had changed. */
export type Merged = { readonly value: Json; readonly both: readonly string[] };

/**
 * What somebody else has written into a file meanwhile, with what was changed here put into it thing by thing; where both
 * changed the same thing, the one from here stays and is named.
 */
export function merge(
  holds: DeskFile["holds"],
  { base, mine, theirs }: { readonly base: Json; readonly mine: Json; readonly theirs: Json },
): Merged {
  if (holds === "one") {
    const both = !same(base, theirs) && !same(base, mine);
    return { value: same(base, mine) ? theirs : mine, both: both ? [""] : [] };
  }
  if (holds === "list") return mergeLists(listIn(base), listIn(mine), listIn(theirs));
  const lists = [base, mine, theirs].map((whole) =>
    listIn(isObject(whole) ? whole["features"] : undefined),
  );
  const { value, both } = mergeLists(lists[0] ?? [], lists[1] ?? [], lists[2] ?? []);
  return { value: { ...(isObject(theirs) ? theirs : {}), features: value } as JsonObject, both };
}

function mergeLists(base: readonly Json[], mine: readonly Json[], theirs: readonly Json[]): Merged {
  const [before, own, other] = [base, mine, theirs].map(byName);
  if (!before || !own || !other) return { value: mine, both: [] };
  const both: string[] = [];
  const kept = [...other].flatMap(([name, theirItem]) => {
    const [old, ownItem] = [before.get(name), own.get(name)];
    if (same(old, ownItem)) return [theirItem];
    if (!same(old, theirItem)) both.push(name);
    return ownItem === undefined ? [] : [ownItem];
  });
  const added = [...own].flatMap(([name, item]) => {
    if (other.has(name)) return [];
    // Gone there: it stays gone unless it is new here or was changed here.
    const old = before.get(name);
    if (old !== undefined && !same(old, item)) both.push(name);
    return old === undefined || !same(old, item) ? [item] : [];
  });
  return { value: [...kept, ...added], both };
}

function byName(list: readonly Json[]): ReadonlyMap<string, Json> {
  return new Map(list.map((item, index) => [itemName(item, index).replace(/^#/u, ""), item]));
}

function same(a: Json | undefined, b: Json | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
