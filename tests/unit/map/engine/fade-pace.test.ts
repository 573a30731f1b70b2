import { expect, test } from "vitest";
import { FADE_MS, FadePace } from "../../../../src/map/engine/fade-pace.ts";

const paceOf = (...frames: readonly number[]) => {
  const pace = new FadePace();
  for (const frame of frames) pace.note(frame);
  return pace;
};

test("names fade, unless most of the last frames were slow, and always while the camera moves", () => {
  expect(paceOf().fadeMs(false)).toBe(FADE_MS);
  expect(paceOf(90, 90, 90, 90).fadeMs(false)).toBe(FADE_MS);
  expect(paceOf(16, 500, 17, 300, 16).fadeMs(false)).toBe(FADE_MS);
  const slow = [16, 90, 17, 90, 90];
  expect(paceOf(...slow).fadeMs(false)).toBe(0);
  expect(paceOf(...slow).fadeMs(true)).toBe(FADE_MS);
  expect(paceOf(...slow, 16, 16).fadeMs(false)).toBe(FADE_MS);
});
