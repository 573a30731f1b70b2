import { type RefObject, useEffect, useLayoutEffect, useMemo, useState } from "react";
import { cameraLimitsOf, frameOfCamera } from "../../map/camera/side-frame.ts";
import type { Pixel } from "../../map/camera/project.ts";
import { pannedBy } from "../../map/svg/camera-steps.ts";
import { HeldCamera } from "../../map/svg/held-camera.ts";
import { useDrag } from "../../map/svg/use-drag.ts";
import { useTwoFingers } from "../../map/svg/use-two-fingers.ts";
import { useWheel } from "../../map/svg/use-wheel.ts";
import type { LonLat } from "../../model/types.ts";
import type { Camera } from "../../state/view.ts";
import type { Linked } from "./linked.ts";

type HandsInput = {
  readonly linked: Linked;
  /** The middle of the plan of this map. */
  readonly middle: LonLat;
  readonly camera: Camera;
  readonly svg: RefObject<SVGSVGElement | null>;
  /** What moves of this map. */
  readonly plane: RefObject<SVGGElement | null>;
  readonly onTap: (at: Pixel, on: EventTarget) => void;
  /** A wheel was turned that is the page's. */
  readonly onLeft: () => void;
};

/**
 * Hands on one of several maps: while one is on it, the drawings of all are moved as one; where it lets go, all are drawn
 * anew. One finger and a wheel without Ctrl are the page's, which is longer than the maps.
 */
export function useHands({ linked, middle, camera, svg, plane, onTap, onLeft }: HandsInput) {
  const { planes, size, limits: common, move } = linked;
  const limits = useMemo(() => cameraLimitsOf(middle, common), [middle, common]);
  const reach = useMemo(() => ({ size, limits }), [size, limits]);
  const [hold] = useState(() => new HeldCamera());
  useEffect(() => hold.listen((next) => move(frameOfCamera(middle, next))));
  useLayoutEffect(() => (plane.current ? planes.add(plane.current) : undefined), [planes, plane]);
  useLayoutEffect(() => {
    hold.draw({ plane: planes, camera, ...reach });
    return () => hold.letGo();
  }, [hold, planes, camera, reach]);
  useWheel(svg, hold, reach, onLeft);
  useTwoFingers(svg, hold, reach);
  return useDrag({
    onDrag: (right, down) => hold.move((from) => pannedBy(from, size, [right, down])),
    onDrop: () => hold.rest(),
    onTap,
    leavesTouch: true,
  });
}
