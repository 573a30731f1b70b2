import { expect, it, test } from "vitest";
import { createTranslate } from "../../../../src/i18n/translate.ts";
import { sectionIn, sectionWords } from "../../../../src/i18n/words/section.ts";

test.each([
  ["二", "2"],
  ["二(二)5", "2(2)5"],
  ["十一(二十)3", "11(20)3"],
  ["四(三)重点10", "4(3) priority 10"],
  ["三(一)2专栏", "3(1)2 box"],
  ["专栏3", "box 3"],
  ["(二)", "(2)"],
])("the section %s is %s in English", (section, english) => {
  expect(sectionIn(section, "en")).toBe(english);
});

it("leaves a section as it is in Chinese", () => {
  expect(sectionIn("四(三)重点10", "zh-Hans")).toBe("四(三)重点10");
});

it("keeps the words of what has no number", () => {
  expect(sectionWords("前言", createTranslate("zh-Hans"), "en")).toBe("前言");
  expect(sectionWords("二(二)5", createTranslate("zh-Hans"), "zh-Hans")).toBe("第 二(二)5 条");
});
