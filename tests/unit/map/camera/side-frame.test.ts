import { distance } from "@turf/distance";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  cameraLimitsOf,
  clampFrame,
  fitFrame,
  frameOfCamera,
  middleOf,
  pannedFrame,
  sideCamera,
  type SideFrame,
  sideLimits,
  zoomedFrame,
} from "../../../../src/map/camera/side-frame.ts";
import { clampCamera } from "../../../../src/map/camera/camera.ts";
import { type Bounds, fromPixel, toPixel } from "../../../../src/map/camera/project.ts";
import type { LonLat } from "../../../../src/model/types.ts";

const SIZE = { width: 480, height: 360 };
const MIDDLE = [SIZE.width / 2, SIZE.height / 2] as const;
/** Yuexiu and Taizhou, as far apart in latitude as any two of the first plans. */
const SOUTH: Bounds = [113.23, 23.1, 113.32, 23.17];
const NORTH: Bounds = [119.63, 31.97, 120.55, 33.18];

const anyBounds = fc
  .tuple(
    fc.double({ min: 80, max: 125, noNaN: true }),
    fc.double({ min: 18, max: 48, noNaN: true }),
    fc.double({ min: 0.02, max: 6, noNaN: true }),
    fc.double({ min: 0.02, max: 5, noNaN: true }),
  )
  .map(([west, south, across, up]): Bounds => [west, south, west + across, south + up]);
const anyFrame = fc.record({
  metresPerPixel: fc.double({ min: 15, max: 1500, noNaN: true }),
  northM: fc.double({ min: -200_000, max: 200_000, noNaN: true }),
  eastM: fc.double({ min: -200_000, max: 200_000, noNaN: true }),
});

/** Metres of ground under the ten pixels about the middle of a map, as turf measures them. */
function measured(middle: LonLat, frame: SideFrame, [right, down]: readonly [number, number]) {
  const camera = sideCamera(middle, frame);
  const at = (share: number) => [
    ...fromPixel([MIDDLE[0] + share * right, MIDDLE[1] + share * down], camera, SIZE),
  ];
  return distance(at(-5), at(5), { units: "meters" }) / 10;
}

describe("maps side by side", () => {
  it("have the same metres of ground to a pixel, whatever the latitude, across as well as down", () => {
    fc.assert(
      fc.property(anyBounds, anyBounds, anyFrame, (a, b, frame) => {
        for (const direction of [
          [1, 0],
          [0, 1],
        ] as const) {
          const [own, other] = [a, b].map((one) => measured(middleOf(one), frame, direction));
          // Turf's sphere is 0.1 % smaller than that of the map.
          expect((own ?? 0) / frame.metresPerPixel).toBeCloseTo(0.9989, 3);
          expect((own ?? 0) / (other ?? 0)).toBeCloseTo(1, 4);
        }
      }),
    );
  });

  it("are not at the same zoom, which would be another scale", () => {
    const frame = fitFrame([SOUTH, NORTH], SIZE);
    const [south, north] = [SOUTH, NORTH].map((one) => sideCamera(middleOf(one), frame).zoom);
    expect((south ?? 0) - (north ?? 0)).toBeGreaterThan(0.1);
  });

  it("open so that the largest plan just fits and every plan stands in the middle of its own", () => {
    fc.assert(
      fc.property(fc.array(anyBounds, { minLength: 1, maxLength: 5 }), (extents) => {
        const frame = fitFrame(extents, SIZE);
        const shares = extents.map((bounds) => {
          const camera = sideCamera(middleOf(bounds), frame);
          const [left, top] = toPixel([bounds[0], bounds[3]], camera, SIZE);
          const [right, bottom] = toPixel([bounds[2], bounds[1]], camera, SIZE);
          expect((left + right) / 2).toBeCloseTo(MIDDLE[0], 3);
          expect((top + bottom) / 2).toBeCloseTo(MIDDLE[1], 3);
          return Math.max((right - left) / SIZE.width, (bottom - top) / SIZE.height);
        });
        expect(Math.max(...shares)).toBeCloseTo(0.96, 6);
      }),
    );
  });

  it("are the same in whichever order the plans come", () => {
    fc.assert(
      fc.property(fc.array(anyBounds, { minLength: 2, maxLength: 5 }), (extents) => {
        expect(fitFrame(extents.toReversed(), SIZE)).toEqual(fitFrame(extents, SIZE));
      }),
    );
  });

  it("move by the same ground from the middle of each plan", () => {
    fc.assert(
      fc.property(anyFrame, (frame) => {
        const legs = [SOUTH, NORTH].map((bounds) => {
          const middle = middleOf(bounds);
          const { lat, lon } = sideCamera(middle, frame);
          const corner = [middle[0], lat];
          const north = distance([...middle], corner, { units: "meters" });
          return [north, distance(corner, [lon, lat], { units: "meters" })] as const;
        });
        const [south, north] = legs;
        expect(south?.[0]).toBeCloseTo(north?.[0] ?? 0, 0);
        expect(south?.[1]).toBeCloseTo(north?.[1] ?? 0, -2);
        expect(south?.[0]).toBeCloseTo(Math.abs(frame.northM), -2);
        expect(south?.[1]).toBeCloseTo(Math.abs(frame.eastM), -2);
      }),
    );
  });

  it("follow from the camera of any of them", () => {
    fc.assert(
      fc.property(anyBounds, anyFrame, (bounds, frame) => {
        const middle = middleOf(bounds);
        const back = frameOfCamera(middle, sideCamera(middle, frame));
        expect(back.metresPerPixel / frame.metresPerPixel).toBeCloseTo(1, 9);
        expect(back.northM).toBeCloseTo(frame.northM, 3);
        expect(back.eastM).toBeCloseTo(frame.eastM, 3);
      }),
    );
  });

  it("bring what is under a hand to where the hand goes", () => {
    const frame = fitFrame([NORTH], SIZE);
    const middle = middleOf(NORTH);
    const held = fromPixel([300, 120], sideCamera(middle, frame), SIZE);
    const moved = sideCamera(middle, pannedFrame(frame, 60, -40));
    const [x, y] = toPixel(held, moved, SIZE);
    expect(x).toBeCloseTo(240, 0);
    expect(y).toBeCloseTo(160, 0);
  });

  it("come nearer as far as the ground is known, and lose no plan out of sight", () => {
    const extents = [SOUTH, NORTH];
    const fit = fitFrame(extents, SIZE);
    const limits = sideLimits(fit, SIZE, extents.map(middleOf));
    const near = clampFrame(zoomedFrame(fit, 20), limits);
    expect(sideCamera(middleOf(NORTH), near).zoom).toBeLessThanOrEqual(13);
    expect(sideCamera(middleOf(SOUTH), near).zoom).toBeLessThanOrEqual(13.2);
    expect(clampFrame(zoomedFrame(fit, -20), limits).metresPerPixel).toBe(fit.metresPerPixel * 2);
    const far = clampFrame(pannedFrame(fit, 1e9, 1e9), limits);
    expect([far.eastM, far.northM]).toEqual([limits.reachM, -limits.reachM]);
    expect(clampFrame(fit, limits)).toEqual(fit);
  });

  it("have cameras whose own limits take nothing from what the frame allows", () => {
    fc.assert(
      fc.property(anyFrame, (asked) => {
        const limits = sideLimits(fitFrame([SOUTH, NORTH], SIZE), SIZE, [middleOf(NORTH)]);
        const camera = sideCamera(middleOf(NORTH), clampFrame(asked, limits));
        const own = clampCamera(camera, cameraLimitsOf(middleOf(NORTH), limits));
        expect(own.lat).toBeCloseTo(camera.lat, 9);
        expect(own.zoom).toBeCloseTo(camera.zoom, 9);
        expect(Math.abs(own.lon - camera.lon)).toBeLessThan(0.03);
      }),
    );
  });
});
