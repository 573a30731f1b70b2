import { describe, expect, test } from "vitest";
import { chineseOf, problemWords } from "../../../src/i18n/desk/problem-words.ts";
import {
  BROKEN_LANGUAGES,
  BROKEN_POSITIONS,
  BROKEN_REFERENCES,
} from "../../fixtures/broken-atlases.ts";
import { BROKEN_BOOK } from "../../fixtures/broken-book.ts";
import { BROKEN_INDUSTRIES } from "../../fixtures/broken-industries.ts";
import { BROKEN_STRUCTURES } from "../../fixtures/broken-structures.ts";
import { BROKEN_UNITS } from "../../fixtures/broken-units.ts";

const MESSAGES = [
  ...BROKEN_REFERENCES,
  ...BROKEN_POSITIONS,
  ...BROKEN_LANGUAGES,
  ...BROKEN_BOOK,
  ...BROKEN_INDUSTRIES,
  ...BROKEN_STRUCTURES,
  ...BROKEN_UNITS,
].map(([, , , message]) => message);

describe("what is wrong, in Chinese", () => {
  test.each([...new Set(MESSAGES)])("%s", (message) => {
    expect(chineseOf(message)).toMatch(/\p{Script=Han}/u);
  });

  test.each([
    ["missing", "没有填"],
    ["null is none of core, zone", "还没有选"],
    ["no such site: taizou; did you mean taizhou?", "没有这个地点：taizou；是不是 taizhou？"],
    [
      "the point lies outside 520115; read as GCJ-02 it fits: did you mean [106.6, 26.6]?",
      "点位在 520115 之外；按 GCJ-02 读就相符：是不是 [106.6, 26.6]？",
    ],
    [
      "a radius of 5 m is not of the class town; it is in metres: did you mean 5000?",
      "误差半径 5 米与精度 town 不符；单位是米：是不是 5000？",
    ],
    ["not in 二(一): 虚北; it stands in 三, 四", "第 二(一) 条里没有“虚北”；它在 三, 四"],
    ["16 characters as in the plan: 依托", "照抄了原文 16 个字，要用自己的话：依托"],
  ])("%s", (message, words) => {
    expect(chineseOf(message)).toBe(words);
  });

  test("is as the checks say it where it is not known, and in English", () => {
    expect(problemWords("something new", "zh-Hans")).toBe("something new");
    expect(problemWords("missing", "en")).toBe("missing");
  });
});
