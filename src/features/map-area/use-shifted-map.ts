import { useMemo } from "react";
import type { DatumShift } from "../../map/base/datum-shift.ts";
import type { MapMove } from "../../map/engine/atlas-map-props.ts";
import type { Scene } from "../../map/scene/scene-types.ts";
import type { Camera } from "../../state/view.ts";

type Shown = {
  readonly scene: Scene;
  readonly camera: Camera | null;
  readonly onMove: (move: MapMove) => void;
};

/** What a map shows and says, on a base map of another datum; all as it is where there is no shift. */
export function useShiftedMap(shown: Shown, shift: DatumShift | null): Shown {
  const { scene, camera, onMove } = shown;
  return useMemo(() => {
    if (!shift) return { scene, camera, onMove };
    return {
      scene: shift.scene(scene),
      camera: camera && shift.camera(camera),
      onMove: (move) =>
        onMove({
          ...move,
          camera: shift.trueCamera(move.camera),
          bounds: shift.trueBounds(move.bounds),
        }),
    };
  }, [scene, camera, onMove, shift]);
}
