import fc from "fast-check";
import { expect, it } from "vitest";
import { visibleBounds } from "../../../../src/map/camera/project.ts";
import { groundWindow, windowBounds } from "../../../../src/map/svg/still-ground.ts";

const SIZE = { width: 480, height: 360 };
const anyCamera = fc.record({
  zoom: fc.double({ min: 3, max: 13, noNaN: true }),
  lat: fc.double({ min: 18, max: 50, noNaN: true }),
  lon: fc.double({ min: 75, max: 134, noNaN: true }),
});

it("holds all that the camera shows", () => {
  fc.assert(
    fc.property(anyCamera, (camera) => {
      const [west, south, east, north] = windowBounds(groundWindow(camera, SIZE), SIZE);
      const seen = visibleBounds(camera, SIZE);
      expect(west).toBeLessThanOrEqual(seen[0] + 1e-9);
      expect(south).toBeLessThanOrEqual(seen[1] + 1e-9);
      expect(east).toBeGreaterThanOrEqual(seen[2] - 1e-9);
      expect(north).toBeGreaterThanOrEqual(seen[3] - 1e-9);
    }),
  );
});

it("is shared by cameras that are near to each other", () => {
  const camera = { zoom: 8.4, lat: 31.8, lon: 117.2 };
  const near = { zoom: 8.6, lat: 31.81, lon: 117.21 };
  expect(groundWindow(near, SIZE)).toEqual(groundWindow(camera, SIZE));
  expect(groundWindow({ ...camera, zoom: 9.2 }, SIZE).level).toBe(10);
});
