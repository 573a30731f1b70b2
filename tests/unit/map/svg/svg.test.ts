import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromPixel, type Pixel, toPixel } from "../../../../src/map/camera/project.ts";
import { wheelLevels, zoomedAt } from "../../../../src/map/svg/camera-steps.ts";
import { movedTransform, planeOffset, toPlane } from "../../../../src/map/svg/plane-transform.ts";
import { freeTexts, placeLabels, textWidth } from "../../../../src/map/svg/place-labels.ts";
import { cameraTransform, svgPath } from "../../../../src/map/svg/svg-path.ts";

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

describe("the plane", () => {
  const cameras = fc.record({
    zoom: fc.double({ min: 4, max: 15, noNaN: true }),
    lat: fc.double({ min: 20, max: 35, noNaN: true }),
    lon: fc.double({ min: 109, max: 124, noNaN: true }),
  });
  const places = fc.tuple(
    fc.double({ min: 110, max: 123, noNaN: true }),
    fc.double({ min: 21, max: 34, noNaN: true }),
  );

  it("puts a place where the camera shows it", () => {
    fc.assert(
      fc.property(cameras, places, (shown, place) => {
        const [x, y] = toPlane(place, shown.zoom);
        const [left, top] = planeOffset(shown, SIZE);
        const [expectedX, expectedY] = toPixel(place, shown, SIZE);
        expect(x + left).toBeCloseTo(expectedX, 3);
        expect(y + top).toBeCloseTo(expectedY, 3);
      }),
    );
  });

  it("is moved and scaled as a whole to what another camera shows", () => {
    const near = fc.tuple(cameras, fc.double({ min: -2, max: 2, noNaN: true }));
    fc.assert(
      fc.property(near, (pair) => {
        const [drawn, levels] = pair;
        const shown = { ...drawn, zoom: drawn.zoom + levels, lon: drawn.lon + 0.001 };
        const numbers = movedTransform(drawn, shown, SIZE).match(/-?[\d.]+(?:e-?\d+)?/g) ?? [];
        const [left = NaN, top = NaN, scale = NaN] = numbers.map(Number);
        const place = [drawn.lon + 0.0005, drawn.lat + 0.0005] as const;
        const [x, y] = toPixel(place, drawn, SIZE);
        const [expectedX, expectedY] = toPixel(place, shown, SIZE);
        expect(left + scale * x).toBeCloseTo(expectedX, 1);
        expect(top + scale * y).toBeCloseTo(expectedY, 1);
      }),
    );
  });

  it("zooms about the pixel under the pointer, as far as the zoom goes", () => {
    const limits = { bounds: [73, 3, 135, 54], minZoom: 3, maxZoom: 13 } as const;
    const anyPixel = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 300 }));
    fc.assert(
      fc.property(
        cameras,
        anyPixel,
        fc.double({ min: -3, max: 3, noNaN: true }),
        (from, at, by) => {
          const to = zoomedAt(from, { size: SIZE, limits }, at, by);
          const [x, y] = toPixel(fromPixel(at, from, SIZE), to, SIZE);
          expect(x).toBeCloseTo(at[0], 3);
          expect(y).toBeCloseTo(at[1], 3);
        },
      ),
    );
  });

  it("comes nearer when the wheel is turned away from the hand, at most a level at once", () => {
    const turn = (deltaY: number, deltaMode = 0) =>
      wheelLevels({ deltaY, deltaMode, ctrlKey: false });
    expect(turn(-100)).toBeGreaterThan(0);
    expect(turn(3, 1)).toBeLessThan(turn(3));
    expect(turn(-1e6)).toBe(1);
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
    ).map(({ key }) => key);
    expect(keys[0]).toBe("chosen");
    expect(keys).toContain("0");
    expect(keys).not.toContain("5");
  });
});

describe("freeTexts", () => {
  const pixels = fc.tuple(fc.double({ min: 0, max: 300 }), fc.double({ min: 0, max: 200 }));
  const texts = fc.array(fc.record({ at: pixels, text: fc.constantFrom("合肥", "Taizhou", "浙") }));

  it("keeps the first of those that touch, and no two that do", () => {
    fc.assert(
      fc.property(texts, (all) => {
        const free = freeTexts(all, 15);
        expect(free[0]).toBe(all[0]);
        const touch = (a: (typeof all)[number], b: (typeof all)[number]) =>
          Math.abs(a.at[1] - b.at[1]) < 18 &&
          Math.abs(a.at[0] - b.at[0]) < ((textWidth(a.text) + textWidth(b.text)) / 2) * 15;
        for (const [index, text] of free.entries()) {
          expect(free.slice(index + 1).some((other) => touch(text, other))).toBe(false);
        }
        // Whatever was left out touches one that was kept.
        const left = all.filter((text) => !free.includes(text));
        expect(left.every((text) => free.some((other) => touch(text, other)))).toBe(true);
      }),
    );
  });
});
