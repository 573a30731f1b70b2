import { describe, expect, test } from "vitest";
import {
  asWritten,
  localName,
  placeholderNames,
  secondName,
  translationFor,
} from "../../../../src/i18n/words/names.ts";
import { formatList } from "../../../../src/i18n/words/list.ts";

const site = { nameZh: "中国医药城", nameEn: "China Medical City", notesZh: ["甲"], notesEn: [] };

describe("a name", () => {
  test("is read in the language chosen, and in the other below", () => {
    expect(localName(site, "name", "zh-Hans")).toBe("中国医药城");
    expect(localName(site, "name", "en")).toBe("China Medical City");
    expect(localName(site, "notes", "zh-Hans")).toEqual(["甲"]);
    expect(secondName(site, "name", "zh-Hans")).toEqual({
      text: "China Medical City",
      language: "en",
    });
    expect(secondName(site, "name", "en")).toEqual({ text: "中国医药城", language: "zh-Hans" });
  });

  test("of what is not there is its kind, with the id below", () => {
    for (const language of ["zh-Hans", "en"] as const) {
      const names = placeholderNames("指标", "x-1", language);
      expect(localName(names, "name", language)).toBe("指标");
      expect(secondName(names, "name", language).text).toBe("x-1");
    }
  });
});

describe("a plan's own word", () => {
  test("stays as it is for who reads the plans, and is translated for others where it can be", () => {
    expect(asWritten("市卫健委", "Health Commission", "zh-Hans")).toBe("市卫健委");
    expect(asWritten("市卫健委", "Health Commission", "en")).toBe("Health Commission");
    expect(asWritten("市卫健委", undefined, "en")).toBe("市卫健委");
    expect(translationFor("drug making", "zh-Hans")).toBeNull();
    expect(translationFor("drug making", "en")).toBe("drug making");
    expect(translationFor(undefined, "en")).toBeNull();
  });
});

describe("a list", () => {
  test.each([
    [[], "", ""],
    [["甲"], "甲", "甲"],
    [["甲", "乙"], "甲、乙", "甲, 乙"],
    [["甲", "乙", "丙"], "甲、乙、丙", "甲, 乙, 丙"],
  ])("%j is set apart as the language does", (names, zh, en) => {
    expect(formatList(names, "zh-Hans")).toBe(zh);
    expect(formatList(names, "en")).toBe(en);
  });
});
