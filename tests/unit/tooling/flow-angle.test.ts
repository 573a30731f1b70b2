import type { MultiPolygon } from "geojson";
import { describe, expect, it } from "vitest";
import { flowAngle } from "../../../scripts/ground/flow-angle.ts";

/** A straight river through a point at 30° N, a twentieth of a degree wide, that falls by so many degrees a degree. */
const river = (fall: number): MultiPolygon => ({
  type: "MultiPolygon",
  coordinates: [
    [
      [
        [119, 30 + fall + 0.02],
        [121, 30 - fall + 0.02],
        [121, 30 - fall - 0.02],
        [119, 30 + fall - 0.02],
        [119, 30 + fall + 0.02],
      ],
    ],
  ],
});

describe("the way of a river", () => {
  it("runs along its shores, clockwise from the east as a text is turned", () => {
    expect(flowAngle([120, 30], river(0))).toBeCloseTo(0);
    expect(flowAngle([120, 30], river(Math.cos(Math.PI / 6)))).toBeCloseTo(45, -1);
    expect(flowAngle([120, 30], river(-Math.cos(Math.PI / 6)))).toBeCloseTo(-45, -1);
  });

  it("is not told far from the river, nor of a round water", () => {
    expect(flowAngle([120, 31], river(0))).toBeNull();
    const round = Array.from({ length: 41 }, (_, step) => [
      120 + (0.05 / Math.cos(Math.PI / 6)) * Math.cos((step * Math.PI) / 20),
      30 + 0.05 * Math.sin((step * Math.PI) / 20),
    ]);
    expect(flowAngle([120, 30], { type: "MultiPolygon", coordinates: [[round]] })).toBeNull();
  });
});
