import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { thinLine } from "../../../../src/map/svg/thin-line.ts";

const line = fc.array(
  fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: -99, max: 99 })),
  {
    minLength: 2,
    maxLength: 40,
  },
);

describe("a thinned line", () => {
  it("loses corners that are hardly any", () => {
    expect(
      thinLine(
        [
          [0, 0],
          [5, 1],
          [10, 0],
          [10, 10],
        ],
        1,
      ),
    ).toEqual([
      [0, 0],
      [10, 0],
      [10, 10],
    ]);
    expect(
      thinLine(
        [
          [0, 0],
          [5, 2],
          [10, 0],
        ],
        1,
      ),
    ).toEqual([
      [0, 0],
      [5, 2],
      [10, 0],
    ]);
  });

  it("of a ring keeps more than its one end", () => {
    expect(
      thinLine(
        [
          [0, 0],
          [8, 0],
          [8, 8],
          [0, 8],
          [0, 0],
        ],
        1,
      ).length,
    ).toBe(5);
  });

  it("keeps its ends, and has no corner that it had not", () => {
    fc.assert(
      fc.property(line, fc.integer({ min: 0, max: 30 }), (corners, slack) => {
        const thin = thinLine(corners, slack);
        expect(thin[0]).toBe(corners[0]);
        expect(thin.at(-1)).toBe(corners.at(-1));
        expect(thin.every((corner) => corners.includes(corner as [number, number]))).toBe(true);
      }),
    );
  });
});
