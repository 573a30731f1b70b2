import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clauseNumber } from "../../../../src/domain/clauses/clause-tree.ts";
import { findHeadings } from "../../../../src/domain/clauses/headings.ts";
import { findPhrase, normalForm, normalText } from "../../../../src/domain/clauses/normal-form.ts";
import { sectionId } from "../../../../src/domain/clauses/section-id.ts";
import { splitSections } from "../../../../src/domain/clauses/split-sections.ts";

const sectionsOf = (text: string) => findHeadings(text.split("\n")).map(({ section }) => section);

describe("headings", () => {
  it("are those of a five-year plan: chapters, sections, and all levels below", () => {
    const text = `某市规划
目　录
第一章　总则………………1
第一节　基础	2
第一章　总则
第一节　基础
一、现状
（一）优势
1．企业
（1）龙头
① 甲厂
② 乙厂
2、园区
第二节　形势
第二章　任务
专栏1　重点项目
1.项目
附件
附件1　任务分工表
一、分工`;
    expect(sectionsOf(text)).toEqual([
      "第一章",
      "第一章第一节",
      "第一章第一节一",
      "第一章第一节一(一)",
      "第一章第一节一(一)1",
      "第一章第一节一(一)1(1)",
      "第一章第一节一(一)1(1)①",
      "第一章第一节一(一)1(1)②",
      "第一章第一节一(一)2",
      "第一章第二节",
      "第二章",
      "第二章专栏",
      "附件",
      "附件1",
      "附件1一",
    ]);
    expect(splitSections(text).get("前言")).toContain("第一章 总则".slice(0, 3));
  });

  it("have the title that stands on their line, to the end of its first sentence", () => {
    const [first, second, third] = findHeadings([
      "一、 总体目标",
      "（一）编制规划。借鉴经验。",
      "1.5亿元",
    ]);
    expect([first?.title, second?.title, third]).toEqual(["总体目标", "编制规划", undefined]);
  });

  it("are no list of annexes, no number before the first heading and no figure", () => {
    expect(sectionsOf("1.请认真落实\n一、总则\n附件：1.分工表\n2.5万人")).toEqual(["一"]);
  });

  it("have ids of their own in addresses, and their number alone", () => {
    const sections = ["第一章第二节一(一)1(1)②", "附件1一", "附件", "第十二章专栏", "二(二)6"];
    expect(sections.map(sectionId)).toEqual([
      "chapter-1-section-2-1-1-1-item-1-circled-2",
      "annex-1-1",
      "annex",
      "chapter-12-box",
      "2-2-6",
    ]);
    expect(sections.map(clauseNumber)).toEqual(["②", "一", "附件", "专栏", "6"]);
    expect(["第一章第二节", "一(一)1(1)", "附件2"].map(clauseNumber)).toEqual([
      "第二节",
      "(1)",
      "附件2",
    ]);
  });
});

describe("the normal form of a text", () => {
  it("is one for full-width and ASCII punctuation, quotation marks and figures", () => {
    expect(normalForm("（一）“核心”：１２．５％，㎡")).toBe(normalForm('(一)"核心":12.5%,m2'));
  });

  it("leaves raised figures and Chinese marks of its own", () => {
    expect(normalForm("10²、《规划》。")).toBe("10²、《规划》。");
  });

  it("leads back to the text as it is written", () => {
    const text = "建设３０㎡的（核心）区";
    expect(findPhrase(normalText(text), "30m2的(核心)")).toEqual({ start: 2, end: 10 });
    expect(text.slice(2, 10)).toBe("３０㎡的（核心）");
    expect(findPhrase(normalText(text), "外围")).toBeNull();
    expect(findPhrase(normalText(text), "")).toBeNull();
  });

  it("finds every piece of a text in it, and at that piece", () => {
    const texts = fc.string({ unit: fc.constantFrom(...'甲乙（(）)１1㎡％%“"”、。') });
    fc.assert(
      fc.property(texts, fc.nat(20), fc.nat(20), (text, from, length) => {
        const phrase = text.slice(from, from + length);
        const found = findPhrase(normalText(text), phrase);
        if (phrase === "") return;
        expect(found).not.toBeNull();
        expect(normalForm(text.slice(found?.start, found?.end))).toContain(normalForm(phrase));
      }),
    );
  });
});
