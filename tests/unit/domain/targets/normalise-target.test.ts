import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  formatTargetFigure,
  normaliseTarget,
  type TargetFigure,
} from "../../../../src/domain/targets/normalise-target.ts";
import { COMPARATORS } from "../../../../src/model/vocabulary.ts";

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
const figures: fc.Arbitrary<TargetFigure> = fc
  .record({
    comparator: fc.constantFrom(...COMPARATORS),
    value: hundredths,
    more: hundredths,
    unitZh: unitsZh,
    unitEn: fc.constantFrom("firms", "100 million yuan", "%", "km", "people"),
  })
  .map(({ more, ...rest }) => ({
    ...rest,
    valueTo: rest.comparator === "range" ? Math.round((rest.value + more) * 100) / 100 : null,
  }));

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

  test("reads in Chinese as the comparator, the plan's numbers and the plan's unit", () => {
    fc.assert(
      fc.property(figures, (target) => {
        const text = formatTargetFigure(target, "zh-Hans");
        const numbers = text.match(/\d+(?:\.\d+)?/g)?.map(Number);
        expect(numbers).toEqual([
          target.value,
          ...(target.valueTo === null ? [] : [target.valueTo]),
        ]);
        expect(text.endsWith(` ${target.unitZh}`)).toBe(true);
      }),
    );
  });

  test("reads in English without Chinese, and money comes to the same sum", () => {
    fc.assert(
      fc.property(figures, (target) => {
        const text = formatTargetFigure(target, "en");
        expect(text).not.toMatch(/\p{Script=Han}/u);
        const figureOf = normaliseTarget(target);
        if (figureOf?.unit !== "yuan" || figureOf.valueTo !== null) return;
        const scale = /million/.test(text) ? 1e6 : /billion/.test(text) ? 1e9 : 1;
        const sum = Number(text.match(/[\d.,]+/)?.[0]?.replaceAll(",", "")) * scale;
        const trillions = /trillion/.test(text) ? 1e12 : 1;
        expect(sum * trillions).toBeCloseTo(figureOf.value, 0);
      }),
    );
  });
});

describe("the words of a figure", () => {
  test.each([
    ["≥ 2000 亿元", "≥ 200 billion yuan", { ...figure(2000, "亿元", "100 million yuan") }],
    ["≥ 0.5 亿元", "≥ 50 million yuan", { ...figure(0.5, "亿元", "100 million yuan") }],
    ["1—2 家", "1–2 firms", { ...figure(1, "家", "firms"), comparator: "range", valueTo: 2 }],
    ["约 15 %", "about 15%", { ...figure(15, "%", "%"), comparator: "~" }],
    ["10 个", "10 centres", { ...figure(10, "个", "centres"), comparator: "=" }],
    ["> 3000 名", "> 3,000 people", { ...figure(3000, "名", "people"), comparator: ">" }],
    ["< 5 项", "< 5 uses", { ...figure(5, "项", "uses"), comparator: "<" }],
    ["前 10 名", "top 10", { ...figure(10, "名次", "rank"), comparator: "<=" }],
    ["第 1 名", "rank 1", { ...figure(1, "名次", "rank"), comparator: "=" }],
    ["≥ 1 张/千人", "≥ 1 bed per thousand", figure(1, "张/千人", "beds per thousand")],
  ] as const)("are %s and %s", (zh, en, target) => {
    expect(formatTargetFigure(target, "zh-Hans")).toBe(zh);
    expect(formatTargetFigure(target, "en")).toBe(en);
  });

  test.each([
    ["people", "person"],
    ["centres", "centre"],
    ["bodies", "body"],
    ["uses", "use"],
    ["parks or squares", "park or square"],
    ["km", "km"],
  ])("one of %s is one %s", (unitEn, one) => {
    expect(formatTargetFigure(figure(1, "个", unitEn), "en")).toBe(`≥ 1 ${one}`);
    expect(formatTargetFigure(figure(2, "个", unitEn), "en")).toBe(`≥ 2 ${unitEn}`);
  });
});
