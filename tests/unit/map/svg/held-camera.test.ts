import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { HeldCamera } from "../../../../src/map/svg/held-camera.ts";
import type { Camera } from "../../../../src/state/view.ts";

const SIZE = { width: 400, height: 300 };
const LIMITS = { bounds: [73, 3, 135, 54], minZoom: 3, maxZoom: 13 } as const;
const CAMERA: Camera = { zoom: 9, lat: 31, lon: 118 };
const east = (from: Camera): Camera => ({ ...from, lon: from.lon + 0.01 });

let written: string[];
let rested: Camera[];
let hold: HeldCamera;

/** The part of an element that is written to. */
const plane = {
  setAttribute: (_name: string, value: string) => written.push(value),
  removeAttribute: () => written.push(""),
} as unknown as Element;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("window", globalThis);
  vi.stubGlobal("requestAnimationFrame", (draw: () => void) => Number(setTimeout(draw, 16)));
  vi.stubGlobal("cancelAnimationFrame", (frame: number) => clearTimeout(frame));
  hold = new HeldCamera();
  hold.listen((camera) => rested.push(camera));
  hold.draw({ plane, camera: CAMERA, size: SIZE, limits: LIMITS });
  [written, rested] = [[], []];
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it("writes one attribute a frame, however often it is moved, and says nothing meanwhile", () => {
  for (let steps = 0; steps < 150; steps += 1) hold.move(east);
  vi.advanceTimersByTime(16);
  hold.move(east);
  vi.advanceTimersByTime(16);
  expect(written).toHaveLength(2);
  expect(written[0]).toMatch(/^translate\(-/);
  expect(rested).toEqual([]);
});

it("says where it rests once, and stays there until that is drawn", () => {
  hold.move(east);
  vi.advanceTimersByTime(16);
  hold.rest();
  expect(rested).toEqual([east(CAMERA)]);
  expect(written).not.toContain("");
  hold.draw({ plane, camera: east(CAMERA), size: SIZE, limits: LIMITS });
  expect(written.at(-1)).toBe("");
  hold.rest();
  expect(rested).toHaveLength(1);
});

it("takes a run of keys or of a wheel for one movement", () => {
  for (let turns = 0; turns < 5; turns += 1) {
    hold.move(east);
    hold.restSoon();
    vi.advanceTimersByTime(100);
  }
  expect(rested).toEqual([]);
  vi.advanceTimersByTime(200);
  expect(rested).toHaveLength(1);
  expect(rested[0]?.lon).toBeCloseTo(CAMERA.lon + 0.05, 9);
});

it("is back where it was after a movement to and fro, and says nothing", () => {
  hold.move(east);
  hold.move((from) => ({ ...from, lon: from.lon - 0.01 }));
  vi.advanceTimersByTime(16);
  hold.rest();
  expect(rested).toEqual([]);
  expect(written.at(-1)).toBe("");
});

it("lets go of a movement when something else is drawn", () => {
  hold.move(east);
  hold.draw({ plane, camera: { ...CAMERA, zoom: 5 }, size: SIZE, limits: LIMITS });
  vi.advanceTimersByTime(1000);
  hold.rest();
  expect(rested).toEqual([]);
});
