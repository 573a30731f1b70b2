import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Pixel, toPixel } from "../../../src/map/camera/project.ts";
import { placeLabels, textWidth } from "../../../src/map/svg/place-labels.ts";
import { cameraTransform, svgPath } from "../../../src/map/svg/svg-path.ts";

const SIZE = { width: 400, height: 300 };

describe("svgPath", () => {
  it("meets the marks at every camera", () => {
    const camera = { zoom: 9.3, lat: 31.9, lon: 117.4 };
    const place = [117.1, 31.7] as const;
    const d = svgPath({ type: "LineString", coordinates: [[...place], [117.2, 31.8]] });
    const [x = NaN, y = NaN] = (d.match(/-?\d+/g) ?? []).map(Number);
    const numbers = cameraTransform(camera, SIZE).match(/-?[\d.]+/g) ?? [];
    const [left = NaN, top = NaN, scale = NaN] = numbers.map(Number);
    const [expectedX, expectedY] = toPixel(place, camera, SIZE);
    expect(left + x * scale).toBeCloseTo(expectedX, 0);
    expect(top + y * scale).toBeCloseTo(expectedY, 0);
  });

  it("closes areas and not lines", () => {
    const ring = [
      [117, 31],
      [118, 31],
      [118, 32],
      [117, 31],
    ];
    expect(svgPath({ type: "Polygon", coordinates: [ring] })).toMatch(/Z$/);
    expect(svgPath({ type: "LineString", coordinates: ring })).not.toContain("Z");
  });
});

describe("placeLabels", () => {
  const wish = (key: string, at: Pixel, over = {}) => ({
    key,
    at,
    text: "名称",
    rank: 1,
    always: false,
    ...over,
  });

  it("never lets two names touch", () => {
    const anyPixel = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 300 }));
    fc.assert(
      fc.property(fc.array(anyPixel, { maxLength: 30 }), (pixels) => {
        const placed = placeLabels(
          pixels.map((at, index) => wish(`${index}`, at, { rank: index })),
          pixels,
          12,
          SIZE,
        );
        const boxes = placed.map(({ at: [x, y], anchor, text }) => {
          const width = textWidth(text) * 12;
          const start = { start: x, end: x - width, middle: x - width / 2 }[anchor];
          return { start, end: start + width, y };
        });
        for (const [index, a] of boxes.entries()) {
          for (const b of boxes.slice(index + 1)) {
            const apart =
              a.end <= b.start + 1e-6 ||
              b.end <= a.start + 1e-6 ||
              Math.abs(a.y - b.y) >= 14.4 - 1e-6;
            expect(apart).toBe(true);
          }
        }
      }),
    );
  });

  it("gives room by rank, but always to the chosen one", () => {
    const at: Pixel = [200, 150];
    const wishes = Array.from({ length: 6 }, (_, index) => wish(`${index}`, at, { rank: index }));
    const keys = placeLabels(
      [...wishes, wish("chosen", at, { rank: 99, always: true })],
      [at],
      12,
      SIZE,
    ).map(({ key }) => key);
    expect(keys[0]).toBe("chosen");
    expect(keys).toContain("0");
    expect(keys).not.toContain("5");
  });
});
