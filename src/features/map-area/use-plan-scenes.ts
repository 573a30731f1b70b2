import { useMemo } from "react";
import type { PlanSummary } from "../../domain/atlas/atlas.ts";
import type { PlanScene } from "../../map/scene/plan-scene.ts";
import { sceneStore } from "../../map/scene/scene-store.ts";
import { useParts, type Loaded } from "../shared/use-parts.ts";

/** Loads how a plan is drawn. */
export type LoadScene = (plan: string) => Promise<PlanScene>;

/** The scenes of the plans whose sites are drawn, as far as they have loaded. @param load null until the map may load */
export function usePlanScenes(
  plans: readonly PlanSummary[],
  load: LoadScene | null,
): Loaded<PlanScene> {
  const ids = useMemo(() => (load === null ? [] : plans.map(({ id }) => id)), [plans, load]);
  return useParts(sceneStore, ids, load ?? never);
}

const never: LoadScene = () => new Promise(() => undefined);
