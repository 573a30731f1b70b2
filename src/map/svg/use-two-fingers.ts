import { type RefObject, useEffect } from "react";
import type { Frame } from "../camera/camera.ts";
import type { Pixel } from "../camera/project.ts";
import { pannedBy, zoomedAt } from "./camera-steps.ts";
import type { HeldCamera } from "./held-camera.ts";

/** Where two fingers are: the pixel between them, and how far they are apart. */
type Span = { readonly middle: Pixel; readonly apart: number };

/** Moves and zooms the map with two fingers, wherever one finger scrolls the page. */
export function useTwoFingers(
  svg: RefObject<SVGSVGElement | null>,
  hold: HeldCamera,
  frame: Pick<Frame, "size" | "limits">,
): void {
  useEffect(() => {
    const element = svg.current;
    let last: Span | null = null;
    const move = (event: TouchEvent) => {
      const next = element && spanOf(element, event.touches);
      if (!next) return;
      event.preventDefault();
      const before = last ?? next;
      last = next;
      const by = [before.middle[0] - next.middle[0], before.middle[1] - next.middle[1]] as const;
      const levels = Math.log2(next.apart / before.apart);
      hold.move((from) => zoomedAt(pannedBy(from, frame.size, by), frame, next.middle, levels));
    };
    const end = () => {
      if (last) hold.rest();
      last = null;
    };
    element?.addEventListener("touchmove", move, { passive: false });
    element?.addEventListener("touchend", end);
    element?.addEventListener("touchcancel", end);
    return () => {
      element?.removeEventListener("touchmove", move);
      element?.removeEventListener("touchend", end);
      element?.removeEventListener("touchcancel", end);
    };
  }, [svg, hold, frame]);
}

/** Null where there are not two fingers. */
function spanOf(element: Element, { 0: a, 1: b, length }: TouchList): Span | null {
  if (length !== 2 || !a || !b) return null;
  const { left, top } = element.getBoundingClientRect();
  return {
    middle: [(a.clientX + b.clientX) / 2 - left, (a.clientY + b.clientY) / 2 - top],
    apart: Math.max(1, Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY)),
  };
}
