import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arcHeight, arcWay } from "../../../../src/map/camera/arc-way.ts";
import { type EdgeWish, placeEdgeLabels } from "../../../../src/map/camera/edge-labels.ts";
import type { Box, Pixel } from "../../../../src/map/camera/project.ts";

const ROOM: Box = { left: 8, top: 8, right: 792, bottom: 592 };
const BUTTONS: Box = { left: 740, top: 12, right: 788, bottom: 180 };

const wish = (key: string, at: Pixel, from: Pixel = [400, 300], bend = 0): EdgeWish => ({
  key,
  at,
  way: arcWay(from, at, bend),
  size: { width: 140, height: 42 },
});

const boxOf = ([x, y]: Pixel): Box => ({
  left: x - 70,
  top: y - 21,
  right: x + 70,
  bottom: y + 21,
});
const touch = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const pixel = fc.tuple(
  fc.double({ min: -9000, max: 9000, noNaN: true }),
  fc.double({ min: -9000, max: 9000, noNaN: true }),
);

describe("placeEdgeLabels", () => {
  it("puts a label where the way leaves the view, and says which way", () => {
    const [east, north] = placeEdgeLabels(
      [wish("e", [9000, 300]), wish("n", [400, -900])],
      ROOM,
      [],
    );
    expect(east?.middle).toEqual([792 - 70, 300]);
    expect(east?.angle).toBeCloseTo(90);
    expect(north?.middle).toEqual([400, 8 + 21]);
    expect(north?.angle).toBeCloseTo(0);
  });

  it("puts it beside a place that is in view, without a direction", () => {
    const [label] = placeEdgeLabels([wish("a", [500, 300])], ROOM, []);
    expect(label).toEqual({ key: "a", middle: [500, 300 - 12 - 21], angle: null });
  });

  it("takes the way from the middle where it begins out of view", () => {
    const [label] = placeEdgeLabels([wish("a", [-5000, 300], [-3000, -3000])], ROOM, []);
    expect(label?.middle[0]).toBe(8 + 70);
    expect(label?.middle[1]).toBeCloseTo(300);
  });

  it("follows an arc that leaves elsewhere than the straight line would", () => {
    const [straight] = placeEdgeLabels([wish("a", [1400, 300])], ROOM, []);
    const [bent] = placeEdgeLabels([wish("a", [1400, 300], [400, 300], 0.4)], ROOM, []);
    expect(bent?.middle[1]).toBeLessThan((straight?.middle[1] ?? 0) - 50);
  });

  it("keeps every label in the room, clear of the others and of what stands there", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(pixel, pixel), { maxLength: 20 }), (ways) => {
        const wishes = ways.map(([at, from], index) => wish(String(index), at, from, 0.24));
        const boxes = placeEdgeLabels(wishes, ROOM, [BUTTONS]).map(({ middle }) => boxOf(middle));
        for (const [index, box] of boxes.entries()) {
          expect(box.left).toBeGreaterThanOrEqual(ROOM.left - 1);
          expect(box.right).toBeLessThanOrEqual(ROOM.right + 1);
          expect(box.top).toBeGreaterThanOrEqual(ROOM.top - 1);
          expect(box.bottom).toBeLessThanOrEqual(ROOM.bottom + 1);
          expect(touch(box, BUTTONS)).toBe(false);
          expect(boxes.slice(0, index).some((other) => touch(other, box))).toBe(false);
        }
      }),
    );
  });

  it("finds room for several that lead the same way", () => {
    const wishes = ["a", "b", "c", "d"].map((key, index) => wish(key, [9000, 300 + index]));
    expect(placeEdgeLabels(wishes, ROOM, [])).toHaveLength(4);
  });
});

describe("arcWay", () => {
  it("ends at both ends and rises to the north by half its height, whichever way it leads", () => {
    for (const [from, to] of [
      [
        [0, 0],
        [100, 0],
      ],
      [
        [100, 0],
        [0, 0],
      ],
    ] as const) {
      const way = arcWay(from, to, 0.2);
      expect(way[0]).toEqual(from);
      expect(way.at(-1)?.[0]).toBeCloseTo(to[0]);
      expect(Math.min(...way.map(([, y]) => y))).toBeCloseTo(-10);
    }
  });
});

describe("arcHeight", () => {
  it("is the same share of near links, and of far ones so little that they set out towards their end", () => {
    const taizhou = [119.92, 32.46] as const;
    expect(arcHeight(taizhou, [118.78, 32.06])).toBe(arcHeight(taizhou, [120.6, 31.3]));
    expect(arcHeight(taizhou, [7.6, 47.6])).toBeLessThan(arcHeight(taizhou, [118.78, 32.06]) / 15);
    expect(arcHeight(taizhou, taizhou)).toBeLessThan(1);
  });
});
