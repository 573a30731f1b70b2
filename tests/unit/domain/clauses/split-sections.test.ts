import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitSections } from "../../../../src/domain/clauses/split-sections.ts";

/** Lines of a section without the spaces round them. */
const lines = (text: string | undefined) => text?.split("\n").filter((line) => line !== "");

const DOCUMENT = `虚构市健康规划

前面的话。
一、总论
总论的话。
(一)现状
现状的话。
1.基础
基础的话。
2. 不足
不足的话。
专栏1 虚构项目
1.项目甲
项目甲的话。
2.项目乙
(二)形势
形势的话。
二、任务
重点任务:1.办甲事;2.办乙事。
`;

describe("splitSections", () => {
  const sections = splitSections(DOCUMENT);

  test("makes locators of the document's own headings", () => {
    expect([...sections.keys()]).toEqual([
      "前言",
      "一",
      "一(一)",
      "一(一)1",
      "一(一)2",
      "一(一)2专栏",
      "一(二)",
      "二",
      "二重点1",
      "二重点2",
      "标题",
    ]);
  });

  test("keeps a heading with its section and sub-sections out of it", () => {
    expect(lines(sections.get("一"))).toEqual(["一、总论", "总论的话。"]);
    expect(lines(sections.get("一(一)"))).toEqual(["(一)现状", "现状的话。"]);
  });

  test("takes what stands before the first heading for the preface, and the title for part of it", () => {
    expect(lines(sections.get("前言"))).toEqual(["虚构市健康规划", "前面的话。"]);
    expect(sections.get("标题")).toBe(sections.get("前言"));
  });

  test("splits a list of key tasks inside a paragraph into its items", () => {
    expect(sections.get("二重点1")).toBe("1.办甲事;");
    expect(sections.get("二重点2")).toBe("2.办乙事。");
  });

  test("reads full-width brackets, numbers and colons as their ASCII twins, and keeps the text", () => {
    const wide = splitSections(
      DOCUMENT.replaceAll("(", "（")
        .replaceAll(")", "）")
        .replace("1.基础", "１．基础")
        .replace("务:1.", "务：１．"),
    );
    expect([...wide.keys()]).toEqual([...sections.keys()]);
    expect(lines(wide.get("一(一)"))).toEqual(["（一）现状", "现状的话。"]);
    expect(wide.get("二重点1")).toBe("１．办甲事;");
  });

  test("starts the numbers anew below each second heading", () => {
    const again = splitSections("一、甲\n(一)乙\n1.丙\n(二)丁\n1.戊\n二、己\n(一)庚\n");
    expect([...again.keys()]).toEqual([
      "一",
      "一(一)",
      "一(一)1",
      "一(二)",
      "一(二)1",
      "二",
      "二(一)",
      "标题",
    ]);
  });

  test("gives every paragraph to exactly one section, the one whose heading is the last before it", () => {
    const paragraph = fc.stringMatching(/^[甲乙丙丁。,]{1,12}$/);
    const heading = fc.constantFrom("一、", "二、", "(一)", "(二)", "1.", "2.");
    const line = fc.oneof(
      paragraph,
      fc.tuple(heading, paragraph).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(fc.array(line), (document) => {
        const split = new Map(splitSections(document.join("\n")));
        split.delete("标题");
        const kept = [...split.values()].flatMap((text) => lines(text) ?? []);
        expect(kept.toSorted()).toEqual(document.toSorted());
      }),
    );
  });
});
