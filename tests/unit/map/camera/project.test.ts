import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  clampCamera,
  fitBounds,
  limitsOver,
  sameCamera,
  shiftIntoView,
  showPosition,
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
import { uncoveredBounds, uncoveredMiddle } from "../../../../src/map/camera/camera-target.ts";
import { scaleBar } from "../../../../src/map/camera/scale-bar.ts";

const SIZE = { width: 1000, height: 700 };
const CHINA = [73.5, 3.4, 135.1, 53.6] as const;
const frameOf = (padding = NO_PADDING, size = SIZE) => ({
  size,
  padding,
  limits: limitsOver(CHINA, { size, padding }),
});
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
    const camera = fitBounds(bounds, frameOf(padding));
    const [left, top] = toPixel([bounds[0], bounds[3]], camera, SIZE);
    const [right, bottom] = toPixel([bounds[2], bounds[1]], camera, SIZE);
    expect(left).toBeGreaterThanOrEqual(19.9);
    expect(right).toBeLessThanOrEqual(700.1);
    expect(top).toBeGreaterThanOrEqual(9.9);
    expect(bottom).toBeLessThanOrEqual(500.1);
    expect(Math.min(left - 20, top - 10)).toBeLessThan(1);
  });

  it("leaves out a padding that leaves nothing", () => {
    const padded = fitBounds([117, 30, 119, 32], frameOf({ ...NO_PADDING, bottom: 690 }));
    expect(sameCamera(padded, fitBounds([117, 30, 119, 32], frameOf()))).toBe(true);
  });
});

describe("shiftIntoView", () => {
  const padding = { top: 0, right: 400, bottom: 0, left: 0 };
  it.each([
    { at: [300, 300], shift: null },
    { at: [800, 300], shift: [-224, 0] },
    { at: [300, 690], shift: [0, -14] },
    { at: [-50, 300], shift: [74, 0] },
  ] as const)("moves $at by $shift", ({ at, shift }) => {
    expect(shiftIntoView(at, SIZE, padding)).toEqual(shift);
  });
});

it("keeps the camera within its limits", () => {
  const { limits } = frameOf();
  fc.assert(
    fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (lat, lon) => {
      const camera = clampCamera({ zoom: 30, lat, lon }, limits);
      expect(camera.zoom).toBe(13);
      expect(camera.lat).toBeGreaterThanOrEqual(CHINA[1] - 6);
      expect(camera.lon).toBeLessThanOrEqual(CHINA[2] + 6);
    }),
  );
});

describe("the limits of the camera", () => {
  const phone = { width: 360, height: 700 };
  const sheet = { ...NO_PADDING, bottom: 350 };

  it("let it go back until the whole country is there, and not until it is lost", () => {
    for (const frame of [frameOf(), frameOf(sheet, phone)]) {
      const [west, south, east, north] = uncoveredBounds(
        fitBounds(CHINA, frame),
        frame.size,
        frame.padding,
      );
      expect(west).toBeLessThan(CHINA[0] + 0.1);
      expect(south).toBeLessThan(CHINA[1] + 0.1);
      expect(east).toBeGreaterThan(CHINA[2] - 0.1);
      expect(north).toBeGreaterThan(CHINA[3] - 0.1);
      const back = clampCamera({ zoom: 0, lat: 35, lon: 105 }, frame.limits).zoom;
      expect(back).toBeLessThanOrEqual(fitBounds(CHINA, frame).zoom);
      expect(back).toBeGreaterThan(fitBounds(CHINA, frame).zoom - 1);
    }
  });

  it("are as far from everywhere where the map is large", () => {
    const large = { width: 3000, height: 2000 };
    expect(frameOf(NO_PADDING, large).limits.minZoom).toBe(3.25);
  });

  it("let every place of the country stand in the middle of what no panel covers", () => {
    const anywhere = fc.tuple(
      fc.double({ min: CHINA[0], max: CHINA[2], noNaN: true }),
      fc.double({ min: CHINA[1], max: CHINA[3], noNaN: true }),
    );
    const zooms = fc.double({ min: 7, max: 13, noNaN: true });
    const frames = fc.constantFrom(
      frameOf(sheet, phone),
      frameOf({ ...NO_PADDING, right: 420, left: 340 }, { width: 1440, height: 900 }),
    );
    fc.assert(
      fc.property(anywhere, zooms, frames, (position, zoom, frame) => {
        const { size, padding } = frame;
        const at = toPixel(position, showPosition(position, zoom, frame), size);
        const middle = uncoveredMiddle(size, padding);
        expect(Math.hypot(at[0] - middle[0], at[1] - middle[1])).toBeLessThan(1);
      }),
    );
  });
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
