import { describe, expect, test } from "vitest";
import { copiedRuns } from "../../../../src/domain/documents/copied-runs.ts";

const TEXT = "第一行甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未,第二行2022年100亿元。";
const found = (zh: string, names: readonly string[] = []) =>
  copiedRuns([{ path: "here", zh, en: "" }], names, TEXT).map(({ message }) => message);

describe("sentences of ours that are the plan’s", () => {
  test("are told with the longest run", () => {
    expect(found("先说甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午再说")).toEqual([
      "17 characters as in the plan: 甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午",
    ]);
  });

  test("are not found in fifteen characters, nor across punctuation", () => {
    expect(found("甲乙丙丁戊己庚辛壬癸子丑寅卯辰")).toEqual([]);
    expect(found("甲乙丙丁戊己庚辛，壬癸子丑寅卯辰巳")).toEqual([]);
  });

  test("may hold names", () => {
    const own = "参观甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳";
    expect(found(own)).toHaveLength(1);
    expect(found(own, ["丙丁戊己庚辛壬癸"])).toEqual([]);
  });
});
