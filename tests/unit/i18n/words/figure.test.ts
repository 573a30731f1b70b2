import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  normaliseTarget,
  type TargetFigure,
} from "../../../../src/domain/targets/normalise-target.ts";
import type { Language } from "../../../../src/i18n/language.ts";
import { formatFigure } from "../../../../src/i18n/words/figure.ts";
import { COMPARATORS } from "../../../../src/model/vocabulary.ts";

const figure = (value: number, unitZh: string, unitEn = "units"): TargetFigure => ({
  comparator: ">=",
  value,
  valueTo: null,
  unitZh,
  unitEn,
});
const words = (target: TargetFigure, language: Language) =>
  formatFigure(target, normaliseTarget(target), language);

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

describe("any figure in words", () => {
  test("reads in Chinese as the comparator, the plan's numbers and the plan's unit", () => {
    fc.assert(
      fc.property(figures, (target) => {
        const text = words(target, "zh-Hans");
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
        const text = words(target, "en");
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
    expect(words(target, "zh-Hans")).toBe(zh);
    expect(words(target, "en")).toBe(en);
  });

  test.each([
    ["people", "person"],
    ["centres", "centre"],
    ["bodies", "body"],
    ["uses", "use"],
    ["parks or squares", "park or square"],
    ["km", "km"],
  ])("one of %s is one %s", (unitEn, one) => {
    expect(words(figure(1, "个", unitEn), "en")).toBe(`≥ 1 ${one}`);
    expect(words(figure(2, "个", unitEn), "en")).toBe(`≥ 2 ${unitEn}`);
  });
});
