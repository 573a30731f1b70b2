import { useMemo } from "react";
import { type DeskItem, type ItemRef, sameItem } from "../core/items.ts";
import { useDesk, useItems } from "./desk-context.tsx";

/** What is open: a thing, and of a site its place, whichever of the two was chosen. */
export function useChosen(): { readonly item: DeskItem; readonly place: DeskItem | null } | null {
  const items = useItems();
  const chosen = useDesk((state) => state.chosen);
  return useMemo(() => chosenOf(items, chosen), [items, chosen]);
}

function chosenOf(items: readonly DeskItem[], chosen: ItemRef | null) {
  const own = items.find((item) => sameItem(item, chosen));
  if (!own) return null;
  const isPlace = own.kind === "places";
  const site = isPlace
    ? items.find(({ kind, name }) => kind === "sites" && name === own.name)
    : own;
  if (!site || site.kind !== "sites") return { item: own, place: null };
  const place = items.find(({ kind, name }) => kind === "places" && name === site.name);
  return { item: site, place: place ?? null };
}
