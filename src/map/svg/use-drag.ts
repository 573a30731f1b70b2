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
  /** Gets where a press that was no drag has ended. */
  readonly onTap: (at: Pixel) => void;
};

/** Handlers for mouse, pen or one finger. */
export function useDrag({ onDrag, onDrop, onTap }: DragHandlers) {
  const drag = useRef<Drag | null>(null);
  return {
    onPointerDown: ({ button, clientX, clientY }: PointerEvent) => {
      drag.current = button === 0 ? { x: clientX, y: clientY, moved: false } : null;
    },
    onPointerMove: ({ currentTarget, pointerId, clientX, clientY }: PointerEvent) => {
      const { current } = drag;
      if (!current) return;
      const right = current.x - clientX;
      const down = current.y - clientY;
      if (!current.moved && Math.hypot(right, down) < TAP_SLACK) return;
      if (!current.moved) currentTarget.setPointerCapture(pointerId);
      drag.current = { x: clientX, y: clientY, moved: true };
      onDrag(right, down);
    },
    onPointerUp: ({ currentTarget, clientX, clientY }: PointerEvent) => {
      const box = currentTarget.getBoundingClientRect();
      if (drag.current?.moved === false) onTap([clientX - box.left, clientY - box.top]);
      else if (drag.current) onDrop();
      drag.current = null;
    },
    onPointerCancel: () => {
      if (drag.current?.moved === true) onDrop();
      drag.current = null;
    },
  };
}
