import type { Camera } from "../../state/view.ts";
import { cameraLimits, fitContent } from "../camera/camera-target.ts";
import { fitBounds } from "../camera/camera.ts";
import { type Bounds, NO_PADDING, type Size } from "../camera/project.ts";

type SheetCameraInput = {
  /** What the reader has moved the map to; null while it shows the plans as they open. */
  readonly seen: Bounds | null;
  /** What the plans shown take up. */
  readonly plans: Bounds | null;
  /** Where a camera may go. */
  readonly extent: Bounds | null;
};

/** The camera that shows on a sheet at least what the reader sees, whatever the shape of their window. */
export function sheetCamera({ seen, plans, extent }: SheetCameraInput, size: Size): Camera {
  const frame = { size, padding: NO_PADDING };
  const limits = cameraLimits(extent, plans, frame);
  if (seen) return fitBounds(seen, { ...frame, limits });
  return fitContent({
    ...frame,
    limits,
    bounds: plans,
    camera: null,
    chosen: null,
    selected: null,
    focus: null,
  });
}
