import { useStore } from "zustand";
import { useShallow } from "zustand/react/shallow";
import type { AtlasSite } from "../../domain/atlas/atlas.ts";
import { outlineIndex } from "../../domain/atlas/indexes.ts";
import { splitSiteKey, type SiteKey } from "../../model/site-key.ts";
import { readyValue } from "../../state/part-store.ts";
import { outlineStore } from "../../state/plan-store.ts";

/** The sites of several plans by their keys, as far as their plans have loaded. */
export function useSites(keys: readonly SiteKey[]): readonly AtlasSite[] {
  return useStore(
    outlineStore,
    useShallow((known) =>
      keys.flatMap((key) => {
        const { plan, id } = splitSiteKey(key);
        const outline = readyValue(known[plan]);
        return (outline && outlineIndex(outline).siteById.get(id)) ?? [];
      }),
    ),
  );
}
