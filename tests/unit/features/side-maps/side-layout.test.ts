import { expect, it } from "vitest";
import { GAP, sideLayout } from "../../../../src/features/side-maps/side-layout.ts";

it.each([
  [2, 1392, 2],
  [3, 1392, 3],
  [4, 1392, 2],
  [5, 1392, 3],
  [5, 976, 3],
  [2, 720, 2],
  [3, 720, 2],
  [5, 560, 2],
  [2, 400, 1],
  [1, 358, 1],
])("puts %i maps in a room of %i pixels into %i columns", (count, width, columns) => {
  const layout = sideLayout(count, width);
  expect(layout.columns).toBe(columns);
  const taken = layout.size.width * columns + GAP * (columns - 1);
  expect(taken).toBeLessThanOrEqual(width);
  expect(width - taken).toBeLessThan(columns);
});

it("keeps maps neither flat nor higher than a screen", () => {
  expect(sideLayout(2, 1392).size.height).toBe(460);
  expect(sideLayout(1, 240).size.height).toBe(220);
});
