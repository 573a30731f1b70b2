import { type RefObject, useEffect } from "react";
import type { Frame } from "../camera/camera.ts";
import { wheelLevels, zoomedAt } from "./camera-steps.ts";
import type { HeldCamera } from "./held-camera.ts";

/**
 * Zooms about the pointer as the wheel turns. React's own listener may not keep the page from scrolling.
 * @param onLeft told of a turn that is left to the page around; null where every turn is the map's
 */
export function useWheel(
  svg: RefObject<SVGSVGElement | null>,
  hold: HeldCamera,
  frame: Pick<Frame, "size" | "limits">,
  onLeft: (() => void) | null,
): void {
  useEffect(() => {
    const element = svg.current;
    const turn = (event: WheelEvent) => {
      if (onLeft !== null && !event.ctrlKey && !event.metaKey) return onLeft();
      event.preventDefault();
      const box =
        event.currentTarget instanceof Element && event.currentTarget.getBoundingClientRect();
      if (!box) return undefined;
      const at = [event.clientX - box.left, event.clientY - box.top] as const;
      hold.move((from) => zoomedAt(from, frame, at, wheelLevels(event)));
      return hold.restSoon();
    };
    element?.addEventListener("wheel", turn, { passive: false });
    return () => element?.removeEventListener("wheel", turn);
  }, [svg, hold, frame, onLeft]);
}
