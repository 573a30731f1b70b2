import { describe, expect, it } from "vitest";
import { besideView } from "../../../../src/map/camera/beside-view.ts";
import { toMercator, toPixel } from "../../../../src/map/camera/project.ts";

const CAMERAS = [
  { zoom: 4, lat: 31.2, lon: 119.3 },
  { zoom: 7.4, lat: 32.45, lon: 119.92 },
  { zoom: 9.99, lat: 24.48, lon: 118.1 },
  { zoom: 16.5, lat: 23.13, lon: 113.27 },
];
const SIZES = [
  { width: 1040, height: 820 },
  { width: 390, height: 500 },
  { width: 400, height: 300 },
];

type Pair = readonly [number, number];
const tileOf = ([x, y]: Pair, count: number): Pair => [x * count, y * count];

describe("a position beside what is seen", () => {
  it.each(CAMERAS.flatMap((camera) => SIZES.map((size) => ({ camera, size }))))(
    "is out of sight, in a tile that is seen: $camera, $size",
    ({ camera, size }) => {
      const position = besideView(camera, size, 14);
      expect(position).not.toBeNull();
      if (position === null) return;
      const [x, y] = toPixel(position, camera, size);
      const { width, height } = size;
      const outside = Math.max(-x, -y, x - width, y - height);
      expect(outside).toBeGreaterThanOrEqual(40);
      const tileCount = 2 ** Math.min(Math.floor(camera.zoom), 14);
      const tilePx = (512 * 2 ** camera.zoom) / tileCount;
      const [x0, y0] = tileOf(toMercator(position), tileCount);
      const [tileX, tileY] = [Math.floor(x0), Math.floor(y0)];
      const [left, top] = tileOf(toMercator([camera.lon, camera.lat]), tileCount);
      // The tile's own edges on the screen: it reaches into it.
      const edgeX = (tileX - left) * tilePx + width / 2;
      const edgeY = (tileY - top) * tilePx + height / 2;
      expect(edgeX < width && edgeX + tilePx > 0).toBe(true);
      expect(edgeY < height && edgeY + tilePx > 0).toBe(true);
    },
  );

  it("is none where the tiles end with the screen", () => {
    const camera = { zoom: 1, lat: 0, lon: 0 };
    expect(besideView(camera, { width: 1024, height: 1024 }, 14)).toBeNull();
  });
});
