import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import { nearDistanceM } from "../../../../src/domain/places/geodesy.ts";
import { bandOf, bandShape } from "../../../../src/map/scene/bands.ts";

const box = (west: number, south: number, east: number, north: number): Polygon => ({
  type: "Polygon",
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});

describe("the band of a belt", () => {
  it("runs the long way through the middle of an area, narrower than it", () => {
    const band = bandOf(box(119, 31, 119.2, 32));
    const [first, last] = [band?.line[0], band?.line.at(-1)];
    for (const [lon] of band?.line ?? []) expect(lon).toBeCloseTo(119.1, 1);
    expect(Math.abs((last?.[1] ?? 0) - (first?.[1] ?? 0))).toBeGreaterThan(0.7);
    const breadthM = nearDistanceM([119, 31.5], [119.2, 31.5]);
    expect(band?.widthM).toBeLessThan(breadthM * 0.7);
    expect(band?.widthM).toBeGreaterThan(breadthM * 0.4);
  });

  it("bends with an area that does", () => {
    const [[down], [along]] = [box(119, 31, 119.2, 32), box(119.2, 31, 120, 31.2)].map(
      ({ coordinates }) => coordinates,
    ) as [Polygon["coordinates"], Polygon["coordinates"]];
    const band = bandOf({ type: "MultiPolygon", coordinates: [[down ?? []], [along ?? []]] });
    const corner = band?.line.map((point) => nearDistanceM(point, [119.1, 31.1])) ?? [];
    const chord = nearDistanceM(band?.line[0] ?? [0, 0], band?.line.at(-1) ?? [0, 0]);
    const length = (band?.line ?? []).slice(1).reduce((sum, to, index) => {
      return sum + nearDistanceM(band?.line[index] ?? to, to);
    }, 0);
    expect(length / chord).toBeGreaterThan(1.1);
    expect(Math.min(...corner)).toBeLessThan(25_000);
  });

  it("follows an axis that is known", () => {
    const band = bandOf({
      type: "LineString",
      coordinates: [
        [119, 31],
        [119.5, 31.2],
        [120, 31],
      ],
    });
    expect([band?.line[0], band?.line.at(-1)]).toEqual([
      [119, 31],
      [120, 31],
    ]);
    expect(band?.widthM).toBe(5000);
  });

  it("covers its line and half its width beside it, less where it is drawn narrower", () => {
    const band = {
      line: [
        [119, 31],
        [120, 31],
      ] as const,
      widthM: 10_000,
    };
    const holds = (share: number, north: number) =>
      booleanPointInPolygon([119.5, 31 + north / 111_195], bandShape(band, share));
    expect([holds(1, 4900), holds(1, 5100), holds(0.5, 2400), holds(0.5, 2600)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
    const beyond = (share: number) => booleanPointInPolygon([120.04, 31], bandShape(band, share));
    expect([beyond(1), beyond(0.5)]).toEqual([true, false]);
  });
});
