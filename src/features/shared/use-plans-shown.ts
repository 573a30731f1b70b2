import { useMemo } from "react";
import type { AtlasPlan } from "../../domain/atlas/atlas.ts";
import { useAtlas, useViewPart } from "./atlas-context.tsx";

/** The plans that the view shows, in the order of the atlas: those chosen, or all where none is. */
export function usePlansShown(): readonly AtlasPlan[] {
  const { atlas } = useAtlas();
  const plans = useViewPart((view) => view.plans);
  return useMemo(
    () => (plans.length === 0 ? atlas.plans : atlas.plans.filter(({ id }) => plans.includes(id))),
    [atlas, plans],
  );
}
