import type { LonLat } from "../../model/types.ts";
import type { Camera } from "../../state/view.ts";
import type { Bounds } from "../camera/project.ts";
import type { Scene } from "../scene/scene-types.ts";

type ShiftPosition = (position: LonLat) => LonLat;

/** Between true positions (WGS-84) and where a base map of another datum shows them. */
export type DatumShift = {
  /** Where what is drawn stands on the base map. */
  readonly scene: (scene: Scene) => Scene;
  readonly camera: (camera: Camera) => Camera;
  /** Back to true positions. */
  readonly trueCamera: (camera: Camera) => Camera;
  readonly trueBounds: (bounds: Bounds) => Bounds;
};

export function datumShift(onto: ShiftPosition, back: ShiftPosition): DatumShift {
  return {
    scene: sceneShifter(onto),
    camera: (camera) => shiftedCamera(camera, onto),
    trueCamera: (camera) => shiftedCamera(camera, back),
    trueBounds: ([west, south, east, north]) => [...back([west, south]), ...back([east, north])],
  };
}

function shiftedCamera(camera: Camera, shift: ShiftPosition): Camera {
  const [lon, lat] = shift([camera.lon, camera.lat]);
  return { ...camera, lon, lat };
}

/**
 * All that is drawn of the plans, each position where the base map shows it. Whatever an earlier scene had too is the
 * same object as then, so that its data need not be sent again.
 */
function sceneShifter(onto: ShiftPosition): (scene: Scene) => Scene {
  const known = new WeakMap<object, unknown>();
  const shift = (value: unknown, name: string): unknown => {
    if (typeof value !== "object" || value === null || !isPlain(value)) return value;
    if (isPosition(value)) return onto([value[0], value[1]]);
    const found = known.get(value);
    if (found !== undefined) return found;
    const shifted = shiftParts(value, name);
    known.set(value, shifted);
    return shifted;
  };
  const shiftParts = (value: object, name: string): unknown => {
    if (!Array.isArray(value)) {
      const parts = Object.entries(value).map(([key, part]) => [key, shift(part, key)]);
      return Object.fromEntries(parts);
    }
    if (name !== "bounds") return value.map((part) => shift(part, ""));
    const [west = 0, south = 0, east = 0, north = 0] = value as readonly number[];
    return [...onto([west, south]), ...onto([east, north])];
  };
  return (scene) => shift(scene, "") as Scene;
}

/** Lists and records; what else there is in a scene, as sets of keys, has no position in it. */
function isPlain(value: object): boolean {
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
}

/** In a scene a pair of numbers is a position. */
function isPosition(value: object): value is readonly [number, number] {
  return (
    Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === "number")
  );
}
