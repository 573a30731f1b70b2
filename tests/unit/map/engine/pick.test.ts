import { describe, expect, it } from "vitest";
import { marksAround, pickMarks, TAP_RADIUS } from "../../../../src/map/engine/pick.ts";
import type { Pixel } from "../../../../src/map/camera/project.ts";
import type { LonLat } from "../../../../src/model/types.ts";

const at = (key: string, x: number, y: number) => ({ key, position: [x, y] as LonLat });
const toPixel = ([x, y]: LonLat): Pixel => [x, y];

const keysAt = (marks: readonly ReturnType<typeof at>[]) =>
  pickMarks(marks, toPixel, [0, 0], TAP_RADIUS).map(({ key }) => key);

describe("pickMarks", () => {
  it("finds nothing beyond the reach of a finger", () => {
    expect(keysAt([at("far", 100, 0)])).toEqual([]);
  });

  it("takes the nearest, and that alone, however near the next", () => {
    expect(keysAt([at("near", 3, 0), at("next", -9, 0)])).toEqual(["near"]);
  });

  it("takes all that stand on the nearest, and no others", () => {
    const marks = [at("second", 3, 0), at("first", 0, 2), at("beside", 20, 0)];
    expect(keysAt(marks)).toEqual(["first", "second"]);
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
