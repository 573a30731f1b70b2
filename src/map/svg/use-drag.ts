import { type PointerEvent, useRef } from "react";
import type { Pixel } from "../camera/project.ts";

/** A pointer that has moved less than this many pixels has tapped. */
const TAP_SLACK = 4;

type Drag = { readonly x: number; readonly y: number; readonly moved: boolean };

type DragHandlers = {
  /** Gets how far the view moves, against the pointer. */
  readonly onDrag: (right: number, down: number) => void;
  /** The pointer has let go, wherever it was when it did. */
  readonly onDrop: () => void;
  /** Gets where a press that was no drag has ended, and on what. */
  readonly onTap: (at: Pixel, on: EventTarget) => void;
  /** One finger moves the page around, not the map. */
  readonly leavesTouch: boolean;
};

/** Handlers for mouse, pen or one finger. */
export function useDrag({ onDrag, onDrop, onTap, leavesTouch }: DragHandlers) {
  const drag = useRef<Drag | null>(null);
  return {
    onPointerDown: ({ button, isPrimary, clientX, clientY }: PointerEvent) => {
      // A second finger is no drag: see `useTwoFingers`.
      drag.current = button === 0 && isPrimary ? { x: clientX, y: clientY, moved: false } : null;
    },
    onPointerMove: ({ currentTarget, pointerId, pointerType, clientX, clientY }: PointerEvent) => {
      const { current } = drag;
      if (!current || (leavesTouch && pointerType === "touch")) return;
      const right = current.x - clientX;
      const down = current.y - clientY;
      if (!current.moved && Math.hypot(right, down) < TAP_SLACK) return;
      if (!current.moved) currentTarget.setPointerCapture(pointerId);
      drag.current = { x: clientX, y: clientY, moved: true };
      onDrag(right, down);
    },
    onPointerUp: ({ currentTarget, target, clientX, clientY }: PointerEvent) => {
      const box = currentTarget.getBoundingClientRect();
      const at = [clientX - box.left, clientY - box.top] as const;
      if (drag.current?.moved === false) onTap(at, target);
      else if (drag.current) onDrop();
      drag.current = null;
    },
    onPointerCancel: () => {
      if (drag.current?.moved === true) onDrop();
      drag.current = null;
    },
  };
}
