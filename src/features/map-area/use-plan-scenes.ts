import { useMemo } from "react";
import type { Atlas, AtlasPlan } from "../../domain/atlas/atlas.ts";
import { memoByRef } from "../../domain/collections/memo-by-ref.ts";
import { memoByGround } from "../../domain/places/memo-by-ground.ts";
import type { GroundTopology } from "../../domain/places/ground.ts";
import { buildPlanScene } from "../../map/scene/build-plan-scene.ts";
import type { PlanScene } from "../../map/scene/plan-scene.ts";
import { useAtlas } from "../shared/atlas-context.tsx";

/** The scene of a plan on a ground, made once: marks are spread again for nothing that a reader does. */
const scenesIn = memoByRef((atlas: Atlas) => {
  const captioned = new Set(atlas.plans.map((plan) => plan.region.adcode));
  return memoByGround((ground) =>
    memoByRef((plan: AtlasPlan) => buildPlanScene(plan, ground, captioned)),
  );
});

/** The scenes of the plans on show. */
export function usePlanScenes(
  plans: readonly AtlasPlan[],
  ground: GroundTopology | null,
): readonly PlanScene[] {
  const { atlas } = useAtlas();
  return useMemo(() => plans.map(scenesIn(atlas)(ground)), [atlas, plans, ground]);
}
