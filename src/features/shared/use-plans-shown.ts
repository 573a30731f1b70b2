import { useMemo } from "react";
import type { PlanSummary } from "../../domain/atlas/atlas.ts";
import { plansWithSites, SITES_OF_AT_MOST } from "../../domain/atlas/plans-with-sites.ts";
import { planOf } from "../../model/thing-ref.ts";
import { useAtlas, useUi, useViewPart } from "./atlas-context.tsx";

/** The plans that the view shows, in the order of the atlas: those chosen, or all where none is. */
export function usePlansShown(): readonly PlanSummary[] {
  const { atlas } = useAtlas();
  const plans = useViewPart((view) => view.plans);
  return useMemo(
    () => (plans.length === 0 ? atlas.plans : atlas.plans.filter(({ id }) => plans.includes(id))),
    [atlas, plans],
  );
}

/** The plans whose sites are listed and drawn: those shown, unless they are too many. The same list while it is equal. */
export function usePlansWithSites(): readonly PlanSummary[] {
  const { atlas } = useAtlas();
  const chosen = useViewPart((view) => view.plans);
  const open = useViewPart((view) => planOf(view.select));
  // Of few plans all are shown, wherever the map is: then no move of it counts.
  const isFew = chosen.length > 0 || atlas.plans.length <= SITES_OF_AT_MOST;
  const bounds = useUi((ui) => (isFew ? null : ui.bounds));
  const ids = plansWithSites(atlas.plans, { chosen, open, bounds })
    .map(({ id }) => id)
    .join(",");
  return useMemo(() => ids.split(",").flatMap((id) => atlas.planById.get(id) ?? []), [atlas, ids]);
}

/** Whether the plans that the view shows are so few that a page can show all of what they say. */
export function useAreFew(): boolean {
  return usePlansShown().length <= SITES_OF_AT_MOST;
}
