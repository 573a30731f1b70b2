import { afterPaint } from "../../ui/after-paint.ts";
import type { FrameGate } from "./frame-gate.ts";

const HOLDER = "answer";
/** A press that lasts longer is a drag or a long press: the map goes on meanwhile. */
const LONGEST_PRESS_MS = 600;

/**
 * Holds the map's frames back from the moment a reader presses something outside the map until the page has been
 * painted with what came of it.
 * @returns a function that stops it
 */
export function answerFirst(map: HTMLElement, gate: FrameGate): () => void {
  let timer = 0;
  let callOff: () => void = () => undefined;
  const settle = () => {
    window.clearTimeout(timer);
    callOff();
    callOff = afterPaint(() => gate.release(HOLDER));
  };
  const press = ({ target }: Event) => {
    if (target instanceof Node && map.contains(target)) return;
    callOff();
    gate.hold(HOLDER);
    window.clearTimeout(timer);
    timer = window.setTimeout(settle, LONGEST_PRESS_MS);
  };
  const listeners = [
    ["pointerdown", press],
    ["keydown", press],
    ["pointerup", settle],
    ["pointercancel", settle],
    ["keyup", settle],
  ] as const;
  for (const [type, listener] of listeners) {
    document.addEventListener(type, listener, { capture: true, passive: true });
  }
  return () => {
    for (const [type, listener] of listeners) {
      document.removeEventListener(type, listener, { capture: true });
    }
    window.clearTimeout(timer);
    callOff();
    gate.release(HOLDER);
  };
}
