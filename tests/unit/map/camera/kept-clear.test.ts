import { describe, expect, it } from "vitest";
import { clearSquares, SQUARE } from "../../../../src/map/camera/kept-clear.ts";
import { NO_PADDING, toPixel } from "../../../../src/map/camera/project.ts";

const CAMERA = { zoom: 9, lat: 32.4, lon: 120 };
const SIZE = { width: 390, height: 300 };

/** The squares as boxes on the screen. */
function boxes(...rest: Parameters<typeof clearSquares>) {
  return clearSquares(...rest).map(({ at, anchor }) => {
    const [x, y] = toPixel(at, rest[0], rest[1]);
    const left = { left: x, right: x - SQUARE, center: x - SQUARE / 2 };
    const top = { top: y, bottom: y - SQUARE, center: y - SQUARE / 2 };
    const across = anchor === "left" || anchor === "right" ? anchor : "center";
    const down = anchor === "top" || anchor === "bottom" ? anchor : "center";
    return { x, y, left: left[across], top: top[down], anchor };
  });
}

const covers = (squares: ReturnType<typeof boxes>, x: number, y: number) =>
  squares.some(
    ({ left, top }) =>
      x > left - 0.01 && x < left + SQUARE + 0.01 && y > top - 0.01 && y < top + SQUARE + 0.01,
  );

describe("the squares that names keep clear of", () => {
  it("surround the part of the map that no sheet covers, without a gap, and leave it free", () => {
    const squares = boxes(CAMERA, SIZE, { ...NO_PADDING, bottom: 100 }, []);
    for (let x = 1; x < 390; x += 4) {
      expect(covers(squares, x, -1) && covers(squares, x, 201)).toBe(true);
    }
    for (let y = 1; y < 200; y += 4) {
      expect(covers(squares, -1, y) && covers(squares, 391, y)).toBe(true);
    }
    for (let x = 1; x < 390; x += 7) {
      for (let y = 1; y < 200; y += 7) expect(covers(squares, x, y)).toBe(false);
    }
  });

  it("hang on points in view: engines place nothing that hangs on a point elsewhere", () => {
    for (const { x, y } of boxes(CAMERA, SIZE, NO_PADDING, [])) {
      expect(x > -0.01 && x < 390.01 && y > -0.01 && y < 300.01).toBe(true);
    }
  });

  it("cover what stands over the map, as far as it is in view, and little else", () => {
    const box = { left: 320, top: 20, right: 420, bottom: 231 };
    const squares = boxes(CAMERA, SIZE, NO_PADDING, [box]).filter((s) => s.anchor === "center");
    for (let x = 321; x < 390; x += 4) {
      for (let y = 21; y < 231; y += 4) expect(covers(squares, x, y)).toBe(true);
    }
    expect(covers(squares, 318, 100)).toBe(false);
    expect(covers(squares, 350, 18)).toBe(false);
    expect(covers(squares, 350, 233)).toBe(false);
  });

  it("are none on a map that is hardly there", () => {
    expect(clearSquares(CAMERA, { width: 390, height: 20 }, NO_PADDING, [])).toEqual([]);
  });
});
