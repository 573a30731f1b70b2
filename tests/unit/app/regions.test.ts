import { expect, it } from "vitest";
import { nextRegion } from "../../../src/app/regions.ts";

it("goes round the regions either way, and begins at an end", () => {
  expect([0, 1, 2].map((at) => nextRegion(at, 1, 3))).toEqual([1, 2, 0]);
  expect([0, 1, 2].map((at) => nextRegion(at, -1, 3))).toEqual([2, 0, 1]);
  expect(nextRegion(-1, 1, 3)).toBe(0);
  expect(nextRegion(-1, -1, 3)).toBe(2);
});
