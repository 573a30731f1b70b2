import { describe, expect, it } from "vitest";
import { LinkedPlanes } from "../../../../src/features/side-maps/linked-planes.ts";
import { movedByKey } from "../../../../src/features/side-maps/moved-by-key.ts";
import { swipeStep } from "../../../../src/features/side-maps/swipe-step.ts";

const FRAME = { metresPerPixel: 100, northM: 0, eastM: 0 };
const SIZE = { width: 400, height: 300 };

describe("a key on one of several maps", () => {
  it.each([
    ["ArrowRight", 8000, 0],
    ["ArrowLeft", -8000, 0],
    ["ArrowUp", 0, 6000],
    ["ArrowDown", 0, -6000],
  ])("%s moves all by %i m east and %i m north", (key, eastM, northM) => {
    const moved = movedByKey(key, FRAME, SIZE);
    expect(moved?.eastM).toBeCloseTo(eastM);
    expect(moved?.northM).toBeCloseTo(northM);
  });

  it("zooms, or is left to the page", () => {
    expect(movedByKey("+", FRAME, SIZE)?.metresPerPixel).toBeLessThan(100);
    expect(movedByKey("-", FRAME, SIZE)?.metresPerPixel).toBeGreaterThan(100);
    expect(movedByKey("Tab", FRAME, SIZE)).toBeNull();
  });
});

describe("a swipe", () => {
  it.each([
    [[-80, 10], 1],
    [[80, -10], -1],
    [[-30, 0], 0],
    [[-80, 70], 0],
  ] as const)("of %s pixels leads %i tabs on", (moved, step) => {
    expect(swipeStep(moved)).toBe(step);
  });
});

it("moves the drawings of all maps as one, for as long as they stand", () => {
  const planes = new LinkedPlanes();
  const written: string[] = [];
  const plane = (name: string) => ({
    setAttribute: (_: string, value: string) => void written.push(`${name} ${value}`),
    removeAttribute: () => void written.push(`${name} -`),
  });
  const leave = planes.add(plane("a"));
  planes.add(plane("b"));
  planes.setAttribute("transform", "x");
  leave();
  planes.removeAttribute("transform");
  expect(written).toEqual(["a x", "b x", "b -"]);
});
