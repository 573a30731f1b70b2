import type { Comparator } from "../../model/vocabulary.ts";

/**
 * Values as words that a spreadsheet leaves alone: it would read `=` as a formula, `04` as the number 4 and `2021-06`
 * as the first day of that month.
 */
export const COMPARATOR_WORDS: Readonly<Record<Comparator, string>> = {
  ">": "大于",
  ">=": "不小于",
  "=": "等于",
  "<=": "不大于",
  "<": "小于",
  "~": "约",
  range: "区间",
};

/** `2024` → 2024年, `2021-06` → 2021年6月, `2021-06-30` → 2021年6月30日: as exact as it is given. */
export function dateWords(date: string): string {
  const parts = date.split("-").map(Number);
  return parts.map((part, index) => `${part}${"年月日".charAt(index)}`).join("");
}
