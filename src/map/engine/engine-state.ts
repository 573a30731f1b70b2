import type { Camera } from "../../state/view.ts";
import type { GatedMap } from "./gated-map.ts";

/** Where the engine looks now. */
export function cameraOf(map: GatedMap): Camera {
  const { lng, lat } = map.getCenter();
  return { zoom: map.getZoom(), lat, lon: lng };
}

/** Whether the engine has nothing left to draw. */
export function isQuiet(map: GatedMap): boolean {
  return map.loaded() && !map.isMoving() && !map.gate.isAsked;
}

/** Gestures and keys carry the event that caused them; our own buttons say so. */
export function isReaders(event: {
  readonly originalEvent?: unknown;
  readonly byReader?: unknown;
}): boolean {
  // A change of the map's size carries its observer's entries here, which are no hand of a reader.
  return event.byReader === true || event.originalEvent instanceof UIEvent;
}
