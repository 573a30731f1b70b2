import { describe, expect, it } from "vitest";
import { marksAround, pickMarks } from "../../../../src/map/engine/pick.ts";
import type { Pixel } from "../../../../src/map/camera/project.ts";
import type { LonLat } from "../../../../src/model/types.ts";

const at = (key: string, x: number, y: number) => ({ key, position: [x, y] as LonLat });
const toPixel = ([x, y]: LonLat): Pixel => [x, y];

describe("pickMarks", () => {
  it("finds nothing beyond the reach of a finger", () => {
    expect(pickMarks([at("far", 100, 0)], toPixel, [0, 0])).toEqual({ kind: "nothing" });
  });

  it("takes the nearest where the others are clearly farther", () => {
    const marks = [at("near", 3, 0), at("farther", 15, 0)];
    expect(pickMarks(marks, toPixel, [0, 0])).toEqual({ kind: "one", key: "near" });
  });

  it("lists those that the tap cannot tell apart, nearest first, and no others", () => {
    const marks = [at("second", 6, 0), at("first", 0, 2), at("beside", 20, 0)];
    expect(pickMarks(marks, toPixel, [0, 0])).toEqual({ kind: "stack", keys: ["first", "second"] });
  });

  it("agrees with a plain scan", () => {
    const marks = Array.from({ length: 50 }, (_, index) =>
      at(`${index}`, (index * 37) % 60, (index * 53) % 60),
    );
    const found = marksAround(marks, toPixel, [30, 30], 20).map(({ key }) => key);
    const expected = marks
      .filter(({ position: [x, y] }) => Math.hypot(x - 30, y - 30) <= 20)
      .map(({ key }) => key);
    expect(found.toSorted()).toEqual(expected.toSorted());
  });
});
