import { useDeferredValue, useMemo } from "react";
import { arcsOf, type SceneArc } from "../../map/scene/arcs.ts";
import { useUi, useViewPart } from "../shared/atlas-context.tsx";
import { useKnown } from "../shared/use-thing.ts";

/** The links with the outside that belong to what is open; the same list while that is the same. */
export function useArcs(): readonly SceneArc[] {
  const select = useDeferredValue(useViewPart((view) => view.select));
  const { outline, details } = useKnown(select);
  const unfolded = useUi((ui) => ui.linksUnfolded);
  return useMemo(
    () => arcsOf(select, { outline, details }, unfolded),
    [select, outline, details, unfolded],
  );
}
