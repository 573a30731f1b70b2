import { createStore } from "zustand/vanilla";
import type { PlanDetails } from "../domain/atlas/atlas.ts";

/** What has been asked for of each plan's details, by plan id. */
export type DetailsState = Readonly<Record<string, PlanDetails | "loading" | "failed">>;

/** The details of a plan once they have loaded; null before, and without a plan. */
export function loadedDetails(state: DetailsState, plan: string | null): PlanDetails | null {
  const details = plan === null ? undefined : state[plan];
  return typeof details === "object" ? details : null;
}

export const detailsStore = createStore<DetailsState>(() => ({}));

/** Asks for the details of plans that have not been asked for yet, or that failed before. */
export function requestDetails(
  plans: readonly string[],
  load: (plan: string) => Promise<PlanDetails>,
): void {
  const known = detailsStore.getState();
  for (const plan of plans) {
    if (known[plan] !== undefined && known[plan] !== "failed") continue;
    detailsStore.setState({ [plan]: "loading" });
    load(plan).then(
      (details) => detailsStore.setState({ [plan]: details }),
      () => detailsStore.setState({ [plan]: "failed" }),
    );
  }
}
