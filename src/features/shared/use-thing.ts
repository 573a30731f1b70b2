import { useStore } from "zustand";
import { findThing, knownOf, type Thing } from "../../domain/things/things.ts";
import { planOf, type ThingRef } from "../../model/thing-ref.ts";
import { detailsStore, loadedDetails } from "../../state/details-store.ts";
import { useAtlas } from "./atlas-context.tsx";

/** What a ref points at, as far as its plan's details have loaded; null where there is nothing, or nothing yet. */
export function useThing(ref: ThingRef): Thing | null {
  const { atlas } = useAtlas();
  const details = useStore(detailsStore, (state) => loadedDetails(state, planOf(ref)));
  return findThing(knownOf(atlas, ref, details), ref);
}
