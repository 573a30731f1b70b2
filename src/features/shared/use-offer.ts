import { useStore } from "zustand";
import type { Feature } from "../../state/config.ts";
import { offerStore } from "../../state/offers.ts";

/** Whether the operator offers a feature. */
export function useOffer(feature: Feature): boolean {
  return useStore(offerStore, (offers) => offers[feature]);
}
