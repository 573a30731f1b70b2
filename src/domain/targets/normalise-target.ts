import type { Target } from "../../model/types.ts";
import type { NormalUnit } from "../../model/vocabulary.ts";

/** The figure of a target in its normal unit; `valueTo` only of a range. */
export type NormalFigure = {
  readonly unit: NormalUnit;
  readonly value: number;
  readonly valueTo: number | null;
};

/** The figure of a target as it is written. */
export type TargetFigure = Pick<Target, "comparator" | "value" | "valueTo" | "unitZh" | "unitEn">;

const SCALES: Readonly<Record<string, number>> = {
  "": 1,
  百: 1e2,
  千: 1e3,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  十亿: 1e9,
  百亿: 1e10,
  千亿: 1e11,
  万亿: 1e12,
};

export const MEASURES: Readonly<Record<string, readonly [NormalUnit, number]>> = {
  元: ["yuan", 1],
  "%": ["percent", 1],
  "‰": ["percent", 0.1],
  个百分点: ["percentage-point", 1],
  百分点: ["percentage-point", 1],
  倍: ["multiple", 1],
  名次: ["rank", 1],
  米: ["m", 1],
  公里: ["m", 1e3],
  千米: ["m", 1e3],
  平方米: ["m2", 1],
  平方公里: ["m2", 1e6],
  平方千米: ["m2", 1e6],
  公顷: ["m2", 1e4],
  亩: ["m2", 2000 / 3],
  吨: ["tonne", 1],
  岁: ["year", 1],
};

/** Measure words that only count. What they count is said by the metric, not by the unit. */
export const COUNTERS: ReadonlySet<string> = new Set(
  "个 家 项 所 名 人 位 人次 户 场 次 件 种 款 支 套 台 张 张床 张床位 床 条 座 处 栋 片 批 组 只 部 届 例 对".split(
    " ",
  ),
);

/** How many ones a scale word stands for: 1 for "", 1e8 for 亿; NaN for what is no scale. */
export function scaleOf(word: string): number {
  return Object.hasOwn(SCALES, word) ? (SCALES[word] ?? Number.NaN) : Number.NaN;
}

/** A unit as it is written, taken apart: `亿元` is 1e8 of 元; null where it is no scale and measure. */
export function splitUnit(
  unitZh: string,
): { readonly scale: number; readonly measure: string } | null {
  if (measureOf(unitZh)) return { scale: 1, measure: unitZh };
  const word = /^[十百千万亿]+/.exec(unitZh)?.[0] ?? "";
  const measure = unitZh.slice(word.length);
  const scale = scaleOf(word);
  return measureOf(measure) && !Number.isNaN(scale) ? { scale, measure } : null;
}

/** The figure in its normal unit, or null where the unit has none: 张/千人 is no count. */
export function normaliseTarget(target: TargetFigure): NormalFigure | null {
  const measure = parseUnit(target.unitZh);
  if (!measure) return null;
  const [unit, factor] = measure;
  return {
    unit,
    value: scaled(target.value, factor),
    valueTo: target.valueTo === null ? null : scaled(target.valueTo, factor),
  };
}

/** `万亩` is a scale and a measure. A measure that begins like a scale, `千米`, is taken whole. */
function parseUnit(unitZh: string): readonly [NormalUnit, number] | null {
  const split = splitUnit(unitZh);
  const measure = split && measureOf(split.measure);
  return split && measure ? [measure[0], measure[1] * split.scale] : null;
}

function measureOf(word: string): readonly [NormalUnit, number] | null {
  if (COUNTERS.has(word)) return ["count", 1];
  return Object.hasOwn(MEASURES, word) ? (MEASURES[word] ?? null) : null;
}

/** Rounded to what a double holds for certain: 289.81 亿 is 28 981 000 000 and not a hair more. */
function scaled(value: number, factor: number): number {
  return Number((value * factor).toPrecision(15));
}
