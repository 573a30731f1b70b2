import { describe, expect, it } from "vitest";
import { lifeCycle } from "../../../../src/domain/atlas/life-cycle.ts";

describe("the life cycle of a plan", () => {
  it.each([
    [2022, null, "2022-12-31", "in-force"],
    [2022, null, "2023-01-01", "expired"],
    [2022, 2030, "2023-01-01", "vision"],
    [2022, 2030, "2030-12-31", "vision"],
    [2022, 2030, "2031-01-01", "expired"],
  ])("goals to %i, vision %s, on %s: %s", (to, vision, today, expected) => {
    expect(lifeCycle({ period: { from: null, to, vision } }, today)).toBe(expected);
  });
});
