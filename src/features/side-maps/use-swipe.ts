import { type TouchEvent, useRef } from "react";
import type { Pixel } from "../../map/camera/project.ts";

/** Handlers that tell how far one finger went before it was lifted; two fingers are no swipe. */
export function useSwipe(onSwipe: (moved: Pixel) => void) {
  const start = useRef<Pixel | null>(null);
  return {
    onTouchStart: ({ touches: { 0: touch, length } }: TouchEvent) => {
      start.current = touch && length === 1 ? [touch.clientX, touch.clientY] : null;
    },
    onTouchEnd: ({ changedTouches: { 0: touch } }: TouchEvent) => {
      const { current } = start;
      start.current = null;
      if (current && touch) onSwipe([touch.clientX - current[0], touch.clientY - current[1]]);
    },
    onTouchCancel: () => {
      start.current = null;
    },
  };
}
