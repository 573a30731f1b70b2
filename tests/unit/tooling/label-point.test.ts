import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import fc from "fast-check";
import type { MultiPolygon, Position } from "geojson";
import { describe, expect, it } from "vitest";
import { labelPoint } from "../../../src/map/scene/label-point.ts";

const square = (south: number, size: number, west = south): Position[] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

describe("the point at which an area is named", () => {
  it("lies where the area is widest", () => {
    const bottle = [
      [0, 0],
      [10, 0],
      [10, 4],
      [6, 4],
      [6, 10],
      [4, 10],
      [4, 4],
      [0, 4],
      [0, 0],
    ];
    const [lon, lat] = labelPoint({ type: "Polygon", coordinates: [bottle] });
    expect(Math.abs(lon - 5)).toBeLessThan(0.7);
    expect(lat).toBeLessThan(4);
  });

  it("keeps out of holes and takes the largest part", () => {
    const parts: MultiPolygon = {
      type: "MultiPolygon",
      coordinates: [[square(20, 1)], [square(0, 10), square(1, 6)], [square(30, 2)]],
    };
    const [lon, lat] = labelPoint(parts);
    expect(booleanPointInPolygon([lon, lat], parts)).toBe(true);
    expect(lon > 7 && lat > 7).toBe(true);
  });

  it("measures in kilometres and not in degrees", () => {
    // At 60 degrees north a degree of longitude is half as long as one of latitude: the flat part has more room.
    const flatThenTall = [
      [0, 60],
      [7, 60],
      [7, 64],
      [5, 64],
      [5, 60.2],
      [4, 60.2],
      [4, 61.7],
      [0, 61.7],
      [0, 60],
    ];
    const [lon] = labelPoint({ type: "Polygon", coordinates: [flatThenTall] });
    expect(lon).toBeLessThan(4);
  });

  it("is inside any triangle that is not too thin", () => {
    const corner = fc.tuple(
      fc.double({ min: 80, max: 130, noNaN: true }),
      fc.double({ min: 5, max: 50, noNaN: true }),
    );
    fc.assert(
      fc.property(corner, fc.double({ min: 0.05, max: 5, noNaN: true }), ([lon, lat], size) => {
        const ring = [
          [lon, lat],
          [lon + size, lat],
          [lon, lat + size],
          [lon, lat],
        ];
        const polygon = { type: "Polygon" as const, coordinates: [ring] };
        expect(booleanPointInPolygon([...labelPoint(polygon)], polygon)).toBe(true);
      }),
    );
  });
});
