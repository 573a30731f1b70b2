import fc from "fast-check";
import type { LineString, MultiPolygon, Polygon, Position } from "geojson";
import { describe, expect, it } from "vitest";
import { BOUNDARY_GAP_M, cleanGeometry } from "../../../../src/domain/export/clean-geometry.ts";
import { signedArea } from "../../../fixtures/ring-area.ts";

/** A rectangle, counterclockwise. */
const box = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
const turned = (ring: readonly Position[]): Position[] => ring.toReversed();
const polygon = (...coordinates: Position[][]): Polygon => ({ type: "Polygon", coordinates });

describe("a published geometry", () => {
  it("has its outer rings counterclockwise and its holes clockwise, whatever they were", () => {
    const outer = box(119, 31, 120, 32);
    const hole = box(119.4, 31.4, 119.6, 31.6);
    const right = polygon(outer, turned(hole));
    expect(cleanGeometry(polygon(outer, hole))).toEqual(right);
    expect(cleanGeometry(polygon(turned(outer), hole))).toEqual(right);
    expect(cleanGeometry(polygon(turned(outer), turned(hole)))).toEqual(right);
    const parts: MultiPolygon = {
      type: "MultiPolygon",
      coordinates: [[turned(outer), hole], [hole]],
    };
    expect(cleanGeometry(parts)).toEqual({
      type: "MultiPolygon",
      coordinates: [[outer, turned(hole)], [hole]],
    });
  });

  it("leaves out holes that are gaps between borders, and keeps real ones", () => {
    const outer = box(119, 31, 120, 32);
    const sliver = box(119.1, 31.1, 119.4, 31.1009);
    const speck = box(119.7, 31.7, 119.7001, 31.7001);
    const enclave = box(119.5, 31.5, 119.51, 31.51);
    const { coordinates } = cleanGeometry(polygon(outer, sliver, enclave, speck), BOUNDARY_GAP_M);
    expect(coordinates).toEqual([outer, turned(enclave)]);
    expect(cleanGeometry(polygon(outer, sliver, enclave, speck)).coordinates).toHaveLength(4);
  });

  it("says no more decimals than it is good for, and nothing of height", () => {
    const line: LineString = {
      type: "LineString",
      coordinates: [
        [117.4010914244177, 31.123456789, 12],
        [117, 31],
      ],
    };
    expect(cleanGeometry(line).coordinates).toEqual([
      [117.401091, 31.123457],
      [117, 31],
    ]);
  });

  it("turns no line round and changes nothing that it is given", () => {
    const line: LineString = { type: "LineString", coordinates: turned(box(1, 1, 2, 2)).slice(1) };
    expect(cleanGeometry(line)).toEqual(line);
    const given = polygon(turned(box(1.12345678, 1, 2, 2)));
    const before = structuredClone(given);
    cleanGeometry(given);
    expect(given).toEqual(before);
  });

  it("is right for any box, however it was wound", () => {
    const size = fc.double({ min: 0.001, max: 5, noNaN: true });
    const start = fc.double({ min: 70, max: 130, noNaN: true });
    fc.assert(
      fc.property(start, size, size, fc.boolean(), (west, width, height, isTurned) => {
        const ring = box(west, 20, west + width, 20 + height);
        const [outer = []] = cleanGeometry(polygon(isTurned ? turned(ring) : ring)).coordinates;
        expect(signedArea(outer)).toBeGreaterThan(0);
        expect(outer.at(-1)).toEqual(outer[0]);
      }),
    );
  });
});
