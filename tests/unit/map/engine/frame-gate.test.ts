import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { FrameGate } from "../../../../src/map/engine/frame-gate.ts";

let frames: Map<number, () => void>;
let drawn: number;
let gate: FrameGate;

/** The browser draws a frame. */
function frame(): void {
  const due = [...frames.values()];
  frames.clear();
  for (const draw of due) draw();
}

beforeEach(() => {
  frames = new Map();
  let last = 0;
  vi.stubGlobal("requestAnimationFrame", (draw: () => void) => {
    last += 1;
    frames.set(last, draw);
    return last;
  });
  vi.stubGlobal("cancelAnimationFrame", (id: number) => frames.delete(id));
  drawn = 0;
  gate = new FrameGate(() => {
    drawn += 1;
  });
});

afterEach(() => vi.unstubAllGlobals());

it("draws with the browser's next frame, once however often it is asked", () => {
  gate.ask();
  gate.ask();
  frame();
  frame();
  expect(drawn).toBe(1);
});

it("draws nothing while it is held, and then what was asked for", () => {
  gate.ask();
  gate.hold("answer");
  gate.ask();
  frame();
  expect([drawn, gate.isAsked]).toEqual([0, true]);
  gate.release("answer");
  frame();
  expect([drawn, gate.isAsked]).toEqual([1, false]);
});

it("is held until all have let go", () => {
  gate.hold("answer");
  gate.hold("unseen");
  gate.ask();
  gate.release("answer");
  frame();
  expect(drawn).toBe(0);
  gate.release("unseen");
  frame();
  expect(drawn).toBe(1);
});

it("draws nothing more when nothing was asked for, nor after its end", () => {
  gate.hold("answer");
  gate.release("answer");
  frame();
  gate.ask();
  gate.stop();
  frame();
  expect(drawn).toBe(0);
});

it("may be asked for the next frame while it draws", () => {
  gate = new FrameGate(() => {
    drawn += 1;
    if (drawn < 3) gate.ask();
  });
  gate.ask();
  for (let times = 0; times < 5; times += 1) frame();
  expect(drawn).toBe(3);
});
