import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { impliedGrowth } from "../../../../src/domain/targets/implied-growth.ts";
import type { Target } from "../../../../src/model/types.ts";
import { tinyJoined } from "../../../fixtures/tiny-joined.ts";

const [made] = tinyJoined().details.targets;
if (!made) throw new Error("the tiny plan has lost its targets");
const target = (change: Partial<Target>): Target => ({
  ...made,
  comparator: "=",
  value: 2000,
  valueTo: null,
  unitZh: "亿元",
  year: 2024,
  baseline: "2020年1000亿元",
  ...change,
});

describe("the growth that a target implies", () => {
  test("is the rate at which the baseline grows to the target, year by year", () => {
    const amount = fc.integer({ min: 1, max: 99_999 });
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 1, max: 30 }), (from, to, years) => {
        const baseline = `2001年为${from}万亩`;
        const growth = impliedGrowth(
          target({ value: to, unitZh: "万亩", year: 2001 + years, baseline }),
        );
        let grown = from;
        for (let year = 0; year < years; year += 1) grown *= 1 + (growth?.rate ?? Number.NaN);
        expect(grown / to).toBeCloseTo(1, 6);
        expect(growth).toMatchObject({ fromYear: 2001, toYear: 2001 + years, baseline });
      }),
    );
  });

  test("brings both to one scale, and has two ends where the target has", () => {
    const growth = impliedGrowth(
      target({
        comparator: "range",
        value: 1.1,
        valueTo: 1.21,
        unitZh: "万亿元",
        year: 2022,
        baseline: "2021年10000亿元",
      }),
    );
    expect(growth?.rate).toBeCloseTo(0.1, 9);
    expect(growth?.rateTo).toBeCloseTo(0.21, 9);
  });

  test.each<[string, Partial<Target>]>([
    ["no baseline", { baseline: null }],
    ["a baseline without a year", { baseline: "1000亿元" }],
    ["a baseline of two years", { baseline: "2019年800亿元、2020年1000亿元" }],
    ["a baseline in another unit", { baseline: "2020年1000家" }],
    ["a baseline that is itself a range", { baseline: "2020年800-1000亿元" }],
    ["no year of its own", { year: null }],
    ["a baseline of the same year", { year: 2020 }],
    ["a share, which is relative already", { unitZh: "%", value: 90, baseline: "2020年80%" }],
  ])("is not told with %s", (_, change) => {
    expect(impliedGrowth(target(change))).toBeNull();
  });
});
