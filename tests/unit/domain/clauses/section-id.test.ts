import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sectionId } from "../../../../src/domain/clauses/section-id.ts";

const DIGITS = "零一二三四五六七八九";

/** Chinese numeral of 1 to 99 as headings write it: 十 not 一十, 二十 not 二十零. */
function chineseNumeral(value: number): string {
  const tens = Math.floor(value / 10);
  const units = value % 10 === 0 ? "" : (DIGITS[value % 10] ?? "");
  if (tens === 0) return units;
  return `${tens === 1 ? "" : (DIGITS[tens] ?? "")}十${units}`;
}

describe("sectionId", () => {
  test.each([
    ["前言", "preface"],
    ["标题", "title"],
    ["二", "2"],
    ["二(二)6", "2-2-6"],
    ["十(二十一)", "10-21"],
    ["四(三)重点10", "4-3-key-10"],
    ["二(一)4专栏", "2-1-4-box"],
  ])("%s → %s", (section, id) => {
    expect(sectionId(section)).toBe(id);
  });

  test.each(["第一", "一 (二)", "A", "二(二)6。"])(
    "refuses %j, which no heading can give",
    (section) => {
      expect(() => sectionId(section)).toThrow(`unknown section: ${section}`);
    },
  );

  test("counts as Chinese does, to 99", () => {
    const number = fc.integer({ min: 1, max: 99 });
    fc.assert(
      fc.property(number, number, number, (first, second, third) => {
        const section = `${chineseNumeral(first)}(${chineseNumeral(second)})${third}`;
        expect(sectionId(section)).toBe(`${first}-${second}-${third}`);
      }),
    );
  });
});
