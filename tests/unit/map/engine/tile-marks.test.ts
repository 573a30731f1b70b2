import { expect, it } from "vitest";
import { tileMarks } from "../../../../src/map/engine/tile-marks.ts";

const point = (coordinates: unknown, properties: Readonly<Record<string, unknown>>) => ({
  geometry: { type: "Point", coordinates },
  properties,
});

it("reads sites and counted points, each once", () => {
  const marks = tileMarks([
    point([118, 32], { key: "a-2030/x" }),
    point([118.0001, 32], { key: "a-2030/x" }),
    point([119, 32], { point_count: 3 }),
    point([119, 32], { point_count: 3 }),
  ]);
  expect(marks).toEqual([
    { key: "a-2030/x", position: [118.0001, 32] },
    { key: null, position: [119, 32] },
  ]);
});

it("leaves what is neither", () => {
  const odd = [
    point([118, 32], {}),
    point("here", { key: "a-2030/x" }),
    point([118], { key: "a-2030/x" }),
    { geometry: { type: "LineString", coordinates: [[118, 32]] }, properties: { key: "a-2030/x" } },
  ];
  expect(tileMarks(odd)).toEqual([]);
});
