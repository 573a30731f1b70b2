import { useMemo } from "react";
import type { AtlasPlan } from "../../domain/atlas/atlas.ts";
import type { GroundTopology } from "../../domain/places/ground.ts";
import { middleOf } from "../../map/camera/side-frame.ts";
import { joinScenes } from "../../map/scene/join-scenes.ts";
import { partedByLight } from "../../map/scene/lit.ts";
import type { PlanScene } from "../../map/scene/plan-scene.ts";
import { chooseContent } from "../../map/scene/scene.ts";
import type { SceneContent } from "../../map/scene/scene-types.ts";
import type { LonLat } from "../../model/types.ts";
import { useViewPart } from "../shared/atlas-context.tsx";

/** A plan, and what is drawn of it alone. */
export type SidePlan = {
  readonly plan: AtlasPlan;
  readonly middle: LonLat;
  readonly content: SceneContent;
};

type Drawn = {
  readonly scenes: readonly PlanScene[];
  readonly ground: GroundTopology | null;
  /** Keys of the sites that are lit, in whichever plan; null while all are. */
  readonly lit: ReadonlySet<string> | null;
};

/** What each plan's own map shows: the layers that the reader has chosen, and of these what is lit. */
export function useSidePlans(
  plans: readonly AtlasPlan[],
  { scenes, ground, lit }: Drawn,
): readonly SidePlan[] {
  const layers = useViewPart((view) => view.layers);
  const whole = useMemo(
    () =>
      plans.map((plan) => {
        const own = scenes.filter((scene) => scene.plan === plan.id);
        return { plan, parts: joinScenes({ plans: [plan], scenes: own, ground }) };
      }),
    [plans, scenes, ground],
  );
  return useMemo(
    () =>
      whole.map(({ plan, parts }) => {
        // A plan of which nothing is lit stays dimmed: that it is silent is to be seen.
        const content = { ...chooseContent(parts, layers, null), lit };
        const drawn = partedByLight(content);
        return { plan, middle: middleOf(plan.bounds), content: { ...content, drawn } };
      }),
    [whole, layers, lit],
  );
}
