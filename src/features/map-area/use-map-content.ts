import { useDeferredValue, useMemo } from "react";
import type { GroundTopology } from "../../domain/places/ground.ts";
import { joinScenes } from "../../map/scene/join-scenes.ts";
import { countLit, type Lighting, type LitCounts } from "../../map/scene/lit.ts";
import type { PlanScene } from "../../map/scene/plan-scene.ts";
import { chooseContent, seenFromAfar } from "../../map/scene/scene.ts";
import type { SceneContent } from "../../map/scene/scene-types.ts";
import { useUi, useViewPart } from "../shared/atlas-context.tsx";
import type { Loaded } from "../shared/use-parts.ts";
import { usePlansShown } from "../shared/use-plans-shown.ts";
import { useLighting } from "./use-lighting.ts";
import { useSitesTogether } from "./use-site-tiles.ts";

type MapContent = {
  readonly content: SceneContent;
  readonly lighting: Lighting | null;
  /** Where the sites are that the open thing lights; null while it is not known of all of them. */
  readonly litCounts: LitCounts | null;
};

/**
 * What the map shows of the plans chosen: their scenes as far as they have come, less what the layers leave out, and
 * with the sites of the open thing lit.
 */
export function useMapContent(
  { values: scenes, loading }: Loaded<PlanScene>,
  ground: GroundTopology | null,
): MapContent {
  const layers = useDeferredValue(useViewPart((view) => view.layers));
  const plans = useDeferredValue(usePlansShown());
  const whole = useMemo(() => joinScenes({ plans, scenes, ground }), [plans, scenes, ground]);
  const together = useDeferredValue(useSitesTogether());
  const lighting = useLighting();
  const lit = lighting?.keys ?? null;
  const near = useMemo(
    () => chooseContent(whole, layers, lit, together),
    [whole, layers, lit, together],
  );
  const asked = useViewPart((view) => view.camera?.zoom ?? null);
  // Whole levels: a map that moves within one shows the same.
  const zoom = useDeferredValue(useUi((ui) => floorOf(ui.zoom ?? asked)));
  const content = useMemo(() => seenFromAfar(near, zoom), [near, zoom]);
  const litCounts = useMemo(() => {
    const drawn = new Set(scenes.map(({ plan }) => plan));
    return lit && countLit(lit, whole.marks, { drawn, loading: new Set(loading) });
  }, [lit, whole, scenes, loading]);
  return { content, lighting, litCounts };
}

const floorOf = (zoom: number | null): number | null => zoom && Math.floor(zoom);
