import { describe, expect, it } from "vitest";
import { placeLabels } from "../../../../src/map/svg/place-labels.ts";
import { bandRoom } from "../../../../src/map/svg/structure-signs.ts";

const BAND = { key: "belt", text: "沿江大健康产业融合带", at: [100, 100], angle: 30 } as const;

describe("the room of a belt's name", () => {
  it("follows its slant from end to end without a gap that a name could slip through", () => {
    const points = bandRoom([BAND], 13);
    const [first, last] = [points[0], points.at(-1)];
    const [right, down] = [
      (last?.[0] ?? 0) - (first?.[0] ?? 0),
      (last?.[1] ?? 0) - (first?.[1] ?? 0),
    ];
    expect(Math.hypot(right, down)).toBeCloseTo(10 * 13 * 1.12);
    expect((Math.atan2(down, right) * 180) / Math.PI).toBeCloseTo(30);
    expect(Math.hypot(right, down) / (points.length - 1)).toBeLessThanOrEqual(12);
  });

  it("keeps names of marks off it", () => {
    const wish = { key: "a", at: [60, 92], text: "海陵区", rank: 1, always: false } as const;
    const [free] = placeLabels([wish], [wish.at], 13);
    expect(free?.anchor).toBe("start");
    const beside = placeLabels(
      [wish],
      [wish.at, ...bandRoom([{ ...BAND, angle: 0, at: [120, 92] }], 13)],
      13,
    );
    expect(beside[0]?.anchor).not.toBe("start");
  });
});
