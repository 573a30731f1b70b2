import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  clampCamera,
  fitBounds,
  sameCamera,
  shiftIntoView,
} from "../../../../src/map/camera/camera.ts";
import {
  fromPixel,
  fromMercator,
  metresPerPixel,
  NO_PADDING,
  toPixel,
  toMercator,
  visibleBounds,
} from "../../../../src/map/camera/project.ts";
import { scaleBar } from "../../../../src/map/camera/scale-bar.ts";

const SIZE = { width: 1000, height: 700 };
const anyPosition = fc.tuple(
  fc.double({ min: 100, max: 130, noNaN: true }),
  fc.double({ min: 15, max: 40, noNaN: true }),
);
const anyCamera = fc
  .tuple(fc.double({ min: 4, max: 16, noNaN: true }), anyPosition)
  .map(([zoom, [lon, lat]]) => ({ zoom, lon, lat }));

describe("projection", () => {
  it("comes back from the unit square", () => {
    fc.assert(
      fc.property(anyPosition, (position) => {
        const [lon, lat] = fromMercator(toMercator(position));
        expect(lon).toBeCloseTo(position[0], 9);
        expect(lat).toBeCloseTo(position[1], 9);
      }),
    );
  });

  it("comes back from pixels", () => {
    fc.assert(
      fc.property(anyPosition, anyCamera, (position, camera) => {
        const [lon, lat] = fromPixel(toPixel(position, camera, SIZE), camera, SIZE);
        expect(lon).toBeCloseTo(position[0], 7);
        expect(lat).toBeCloseTo(position[1], 7);
      }),
    );
  });

  it("puts the camera's centre into the middle and north above", () => {
    const camera = { zoom: 10, lon: 120, lat: 32 };
    expect(toPixel([120, 32], camera, SIZE)).toEqual([500, 350]);
    expect(toPixel([120, 32.1], camera, SIZE)[1]).toBeLessThan(350);
  });

  it("knows the scale of the engine's tiles", () => {
    expect(metresPerPixel({ zoom: 0, lon: 0, lat: 0 })).toBeCloseTo(78_271.5, 0);
  });
});

describe("fitBounds", () => {
  it("shows all of the bounds, and no less zoomed than it must", () => {
    const bounds = [117, 30, 119, 32] as const;
    const padding = { top: 10, right: 300, bottom: 200, left: 20 };
    const camera = fitBounds(bounds, SIZE, padding);
    const [left, top] = toPixel([bounds[0], bounds[3]], camera, SIZE);
    const [right, bottom] = toPixel([bounds[2], bounds[1]], camera, SIZE);
    expect(left).toBeGreaterThanOrEqual(19.9);
    expect(right).toBeLessThanOrEqual(700.1);
    expect(top).toBeGreaterThanOrEqual(9.9);
    expect(bottom).toBeLessThanOrEqual(500.1);
    expect(Math.min(left - 20, top - 10)).toBeLessThan(1);
  });

  it("leaves out a padding that leaves nothing", () => {
    const padded = fitBounds([117, 30, 119, 32], SIZE, { ...NO_PADDING, bottom: 690 });
    expect(sameCamera(padded, fitBounds([117, 30, 119, 32], SIZE, NO_PADDING))).toBe(true);
  });
});

describe("shiftIntoView", () => {
  const padding = { top: 0, right: 400, bottom: 0, left: 0 };
  it.each([
    { at: [300, 300], shift: null },
    { at: [800, 300], shift: [-248, 0] },
    { at: [300, 690], shift: [0, -38] },
    { at: [-50, 300], shift: [98, 0] },
  ] as const)("moves $at by $shift", ({ at, shift }) => {
    expect(shiftIntoView(at, SIZE, padding)).toEqual(shift);
  });
});

it("keeps the camera within the map", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (lat, lon) => {
      const camera = clampCamera({ zoom: 30, lat, lon });
      expect(camera.zoom).toBe(16);
      expect(camera.lat).toBeGreaterThanOrEqual(19.5);
      expect(camera.lon).toBeLessThanOrEqual(124.5);
    }),
  );
});

it("reports what is visible around the centre", () => {
  const [west, south, east, north] = visibleBounds({ zoom: 9, lon: 120, lat: 32 }, SIZE);
  expect((west + east) / 2).toBeCloseTo(120, 9);
  expect(south).toBeLessThan(32);
  expect(north).toBeGreaterThan(32);
});

it.each([
  { metresPerPixel: 20, bar: { pixels: 100, unit: "kilometres", value: 2 } },
  { metresPerPixel: 4, bar: { pixels: 50, unit: "metres", value: 200 } },
  { metresPerPixel: 1000, bar: { pixels: 100, unit: "kilometres", value: 100 } },
])("draws a round scale for $metresPerPixel m a pixel", ({ metresPerPixel: metres, bar }) => {
  expect(scaleBar(metres)).toEqual(bar);
});
