import { describe, expect, it } from "vitest";
import { walkMarks } from "../../../src/features/compare/charts/walk-marks.ts";

const box = (x: number, y: number) => ({ x, y, width: 10, height: 10 });
/** Two rows of three, the second with a gap in the middle. */
const GRID = [box(0, 0), box(50, 0), box(100, 0), box(0, 40), box(100, 40)];
const walk = (at: number, ...keys: readonly string[]) =>
  keys.reduce((from, key) => walkMarks(GRID, from, key) ?? Number.NaN, at);

describe("the arrow keys in a chart", () => {
  it("go along a line, and at its end on to the next in order", () => {
    expect(walk(0, "ArrowRight", "ArrowRight")).toBe(2);
    expect(walk(2, "ArrowRight")).toBe(3);
    expect(walk(3, "ArrowRight")).toBe(4);
    expect(walk(3, "ArrowLeft")).toBe(2);
  });

  it("go to what is nearest in the line above or below, and stay where there is none", () => {
    expect(walk(2, "ArrowDown")).toBe(4);
    expect(walk(1, "ArrowDown", "ArrowUp")).toBe(0);
    expect(walk(0, "ArrowUp")).toBe(0);
    expect(walk(4, "ArrowDown")).toBe(4);
  });

  it("reach every mark, the first and the last by one key; other keys are the page's", () => {
    const reached = new Set<number>();
    let at = 0;
    for (let step = 0; step < GRID.length; step += 1) {
      reached.add(at);
      at = walkMarks(GRID, at, "ArrowRight") ?? at;
    }
    expect(reached.size).toBe(GRID.length);
    expect([walk(2, "Home"), walk(2, "End")]).toEqual([0, 4]);
    expect(walkMarks(GRID, 0, "Tab")).toBeNull();
    expect(walkMarks([], 0, "Home")).toBeNull();
  });
});
