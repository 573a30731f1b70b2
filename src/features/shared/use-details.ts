import { useEffect, useMemo } from "react";
import { useStore } from "zustand";
import type { PlanDetails } from "../../domain/atlas/atlas.ts";
import { detailsStore, requestDetails } from "../../state/details-store.ts";
import { useAtlas } from "./atlas-context.tsx";

/** Details of the plans asked for, as far as they have arrived. */
export type Details =
  | { readonly status: "loading" }
  | { readonly status: "failed"; readonly retry: () => void }
  | { readonly status: "ready"; readonly details: readonly PlanDetails[] };

/** Loads the details of plans when a panel first needs them and keeps them ever after. */
export function useDetails(plans: readonly string[]): Details {
  const { loadDetails } = useAtlas();
  const known = useStore(detailsStore);
  const wanted = plans.join(",");
  useEffect(() => {
    requestDetails(wanted.split(","), loadDetails);
  }, [wanted, loadDetails]);
  return useMemo(() => {
    const ids = wanted.split(",");
    const entries = ids.map((id) => known[id]);
    if (entries.includes("failed")) {
      return { status: "failed", retry: () => requestDetails(ids, loadDetails) };
    }
    const details = entries.filter((entry) => typeof entry === "object");
    return details.length === ids.length ? { status: "ready", details } : { status: "loading" };
  }, [known, wanted, loadDetails]);
}
