import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  normaliseTarget,
  type TargetFigure,
} from "../../../../src/domain/targets/normalise-target.ts";

const figure = (value: number, unitZh: string, unitEn = "units"): TargetFigure => ({
  comparator: ">=",
  value,
  valueTo: null,
  unitZh,
  unitEn,
});
const normal = (value: number, unitZh: string) => normaliseTarget(figure(value, unitZh));

describe("the normal figure of a target", () => {
  test.each([
    [2000, "亿元", "yuan", 200_000_000_000],
    [289.81, "亿元", "yuan", 28_981_000_000],
    [1, "万亿元", "yuan", 1e12],
    [20, "家", "count", 20],
    [3, "万人次", "count", 30_000],
    [1.2, "万张床", "count", 12_000],
    [15, "%", "percent", 15],
    [6, "‰", "percent", 0.6],
    [2, "个百分点", "percentage-point", 2],
    [2, "倍", "multiple", 2],
    [10, "名次", "rank", 10],
    [20, "公里", "m", 20_000],
    [20, "千米", "m", 20_000],
    [3, "万亩", "m2", 20_000_000],
    [3, "平方公里", "m2", 3_000_000],
    [12, "万平方米", "m2", 120_000],
  ] as const)("of %d %s is in %s", (value, unitZh, unit, expected) => {
    expect(normal(value, unitZh)).toEqual({ unit, value: expected, valueTo: null });
  });

  test.each(["张/千人", "亿", "元每人", "", "亿亿元", "constructor", "__proto__"])(
    "is none where the unit is %j",
    (unitZh) => {
      expect(normal(1, unitZh)).toBeNull();
    },
  );

  test("of a range has both its ends", () => {
    const range = { ...figure(5, "亿元"), comparator: "range", valueTo: 8 } as const;
    expect(normaliseTarget(range)).toEqual({ unit: "yuan", value: 5e8, valueTo: 8e8 });
  });
});

const hundredths = fc.integer({ min: 1, max: 10_000_000 }).map((number) => number / 100);
const unitsZh = fc.constantFrom("亿元", "万元", "家", "%", "倍", "万亩", "公里", "平方米", "张床");
describe("any figure", () => {
  test("is the same whatever scale it is written in", () => {
    fc.assert(
      fc.property(hundredths, fc.constantFrom("元", "亩", "家", "吨"), (value, unitZh) => {
        expect(normal(value, `亿${unitZh}`)).toEqual(normal(value * 10_000, `万${unitZh}`));
      }),
    );
  });

  test("keeps its order: the greater stays the greater", () => {
    fc.assert(
      fc.property(hundredths, hundredths, unitsZh, (one, other, unitZh) => {
        const [a, b] = [normal(one, unitZh)?.value ?? NaN, normal(other, unitZh)?.value ?? NaN];
        expect(Math.sign(a - b)).toBe(Math.sign(one - other));
      }),
    );
  });

  test("normalises any unit without a throw, to a known unit or to nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."十百千万亿元家亩%个x ") }), (unitZh) => {
        const found = normal(1, unitZh);
        expect(found === null || Number.isFinite(found.value)).toBe(true);
      }),
    );
  });
});
