import { describe, expect, test } from "vitest";
import { phraseShare } from "../../../../src/domain/documents/phrase-share.ts";

/** Forty characters below one heading of six. */
const TEXT = `虚构规划\n一、虚构标题\n甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳\n（责任单位：虚构局）`;
const cite = (section: string, phrase: string, path = "sites") => ({
  plan: "tiny",
  path,
  section,
  phrase,
});

describe("the share of a text that its phrases give back", () => {
  test("is nothing without phrases", () => {
    expect(phraseShare([], TEXT)).toBe(0);
  });

  test("counts a stretch once, whoever cites it, and whatever lies in another", () => {
    const one = phraseShare([cite("一", "甲乙丙丁")], TEXT);
    const more = [cite("一", "甲乙丙丁"), cite("一", "乙丙"), cite("一", "甲乙丙丁", "tasks")];
    expect(one).toBeGreaterThan(0);
    expect(phraseShare(more, TEXT)).toBe(one);
  });

  test("leaves headings and unit brackets out, as phrase and as text", () => {
    const form = [
      cite("一", "虚构标题", "clauses#一.titleZh"),
      cite("一", "责任单位:虚构局", "tasks#一.unitsPhrase"),
    ];
    expect(phraseShare(form, TEXT)).toBe(0);
    // 虚构规划 (4), 一、 (2), sixteen characters and two brackets are left of the text.
    expect(phraseShare([...form, cite("一", "甲乙丙丁")], TEXT)).toBeCloseTo(4 / 24);
  });

  test("counts what is cited from the title with the preface, where it stands", () => {
    expect(phraseShare([cite("标题", "虚构规划")], TEXT)).toBeCloseTo(4 / 36);
  });
});
