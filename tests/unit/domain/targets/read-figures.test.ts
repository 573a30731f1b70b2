import { describe, expect, test } from "vitest";
import type { Comparator } from "../../../../src/model/vocabulary.ts";
import { readFigures } from "../../../../src/domain/targets/read-figures.ts";

/** Made-up phrases in the ways in which plans write figures. */
const CASES: readonly (readonly [string, number, number | null, string | null, Comparator])[] = [
  ["建成10个", 10, null, "个", "="],
  ["产值达2600亿元", 2600e8, null, "元", ">="],
  ["产值突破 50 亿元", 50e8, null, "元", ">"],
  ["突破1200亿元以上", 1200e8, null, "元", ">"],
  ["规模达1200亿", 1200e8, null, null, ">="],
  ["形成千亿级产业规模", 1000e8, null, null, ">="],
  ["达到万亿级规模", 1e12, null, null, ">="],
  ["培育1-2家", 1, 2, "家", "range"],
  ["培育2—3个", 2, 3, "个", "range"],
  ["达到90-95%", 90, 95, "%", "range"],
  ["年均增长15%左右", 15, null, "%", "~"],
  ["达10%左右", 10, null, "%", "~"],
  ["约30家", 30, null, "家", "~"],
  ["20余场", 20, null, "场", ">"],
  ["二十余场", 20, null, "场", ">"],
  ["不少于一项", 1, null, "项", ">="],
  ["不低于50亿元", 50e8, null, "元", ">="],
  ["10个以上", 10, null, "个", ">="],
  ["进入十强", 10, null, null, "<="],
  ["列前5名", 5, null, "名", "<="],
  ["不超过3％", 3, null, "%", "<="],
  ["低于8‰", 8, null, "‰", "<"],
  ["服务全覆盖", 100, null, "%", "="],
  ["产值翻一番", 2, null, "倍", "="],
  ["产值翻两番", 4, null, "倍", "="],
  ["共一百二十三家", 123, null, "家", "="],
  ["两家", 2, null, "家", "="],
  ["新增3万张床位", 30_000, null, "张床位", "="],
  ["总投资１，２００．５万元", 12_005_000, null, "元", "="],
];

describe("figures of a phrase", () => {
  test.each(CASES)("%s", (...[phrase, value, valueTo, measure, comparator]) => {
    expect(readFigures(phrase)).toContainEqual({ value, valueTo, measure, comparator });
  });

  test("are no years", () => {
    expect(readFigures("2021年完成以下10项")).toEqual([
      { value: 10, valueTo: null, measure: "项", comparator: "=" },
    ]);
  });

  test("are all there where a phrase has several", () => {
    const values = readFigures("产值超10亿元的企业5-8家").map(({ value }) => value);
    expect(values).toEqual([10e8, 5]);
  });
});
