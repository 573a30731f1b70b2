import { afterPaint } from "../../ui/after-paint.ts";
import type { FrameGate } from "./frame-gate.ts";

const HOLDER = "answer";
/** A press that lasts longer is a drag or a long press: the map goes on meanwhile. */
const LONGEST_PRESS_MS = 600;
/** Letters follow each other faster: a frame of the map between two of them would keep the second waiting. */
const TYPING_RESTS_MS = 350;

/**
 * Holds the map's frames back from the moment a reader presses something outside the map until the page has been
 * painted with what came of it; while the reader types, until the letters rest.
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
  const lift = (event: KeyboardEvent) => {
    if (!isTyping(event)) return settle();
    window.clearTimeout(timer);
    timer = window.setTimeout(settle, TYPING_RESTS_MS);
  };
  const listeners = [
    ["pointerdown", press],
    ["keydown", press],
    ["pointerup", settle],
    ["pointercancel", settle],
  ] as const;
  for (const [type, listener] of listeners) {
    document.addEventListener(type, listener, { capture: true, passive: true });
  }
  document.addEventListener("keyup", lift, { capture: true, passive: true });
  return () => {
    for (const [type, listener] of listeners) {
      document.removeEventListener(type, listener, { capture: true });
    }
    document.removeEventListener("keyup", lift, { capture: true });
    window.clearTimeout(timer);
    callOff();
    gate.release(HOLDER);
  };
}

/** Whether a key changes a text, so that the next is to be expected; not where it sends the text or leaves it. */
export function isTyping({ key, target }: Pick<KeyboardEvent, "key" | "target">): boolean {
  if (key === "Enter" || key === "Tab") return false;
  return (
    target instanceof Element && target.matches("input[type=search], input[type=text], textarea")
  );
}
