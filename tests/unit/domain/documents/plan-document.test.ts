import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planDocument } from "../../../../src/domain/documents/plan-document.ts";
import { textRuns } from "../../../../src/domain/documents/text-runs.ts";
import { tinyDetails } from "../../../fixtures/tiny-details.ts";
import { tinyJoined } from "../../../fixtures/tiny-joined.ts";
import { TINY_TEXT } from "../../../fixtures/tiny-text.ts";

const { plan } = tinyJoined();
const document = planDocument(TINY_TEXT, plan, tinyDetails());

function sectionNamed(section: string) {
  const found = document.sections.find((entry) => entry.section === section);
  if (!found) throw new Error(`not in the text: ${section}`);
  return found;
}

describe("a plan's own text", () => {
  it("has every section once, in the order of the text, under its clause", () => {
    expect(document.plan).toBe("tiny-2030");
    expect(document.sections.map(({ section, clause }) => [section, clause])).toEqual([
      ["前言", "前言"],
      ["一", "一"],
      ["一(一)", "一(一)"],
      ["一(一)1", "一(一)1"],
      ["二", "二"],
    ]);
  });

  it("shows a section that is no clause under the clause before it", () => {
    const text = TINY_TEXT.replace("二、办事", "专栏 虚构\n二、办事");
    const { sections } = planDocument(text, plan, tinyDetails());
    expect(sections.find(({ section }) => section === "一(一)1专栏")?.clause).toBe("一(一)1");
  });

  it("says where each cited phrase stands and what it proves", () => {
    const { text, phrases } = sectionNamed("一(一)1");
    expect(
      phrases.map(({ start, end, proves }) => [
        text.slice(start, end),
        proves.map(({ type, id }) => `${type}:${id}`),
      ]),
    ).toEqual([
      ["虚构市", ["site:city"]],
      ["虚构药谷", ["site:park"]],
      ["制药", ["site:park"]],
      ["虚构药厂", ["enterprise:works"]],
      ["虚构实验室", ["site:lab"]],
      ["虚构数据平台", ["site:portal"]],
    ]);
  });

  it("proves numbers, tasks with their units, links and records too, and the title in the preface", () => {
    const provedIn = (section: string) =>
      sectionNamed(section).phrases.flatMap(({ proves }) => proves.map(({ type }) => type));
    expect(provedIn("一")).toEqual(["target"]);
    expect(provedIn("二")).toEqual(["task", "link", "record", "task"]);
    expect(provedIn("前言")).toEqual(["plan"]);
  });

  it("leaves a phrase that is not there unmarked", () => {
    const { sections } = planDocument("一、目标\n没有数字。\n", plan, tinyDetails());
    expect(sections.map(({ text, ...rest }) => ({ ...rest, text: text.trim() }))).toEqual([
      { section: "一", clause: "一", text: "一、目标\n没有数字。", phrases: [] },
    ]);
  });
});

describe("the runs of a section", () => {
  const site = { type: "site", id: "a" } as const;
  const task = { type: "task", id: "b" } as const;

  it("puts what the shortest phrase proves first where phrases lie in one another", () => {
    const phrases = [
      { start: 0, end: 6, proves: [task] },
      { start: 2, end: 4, proves: [site] },
    ];
    expect(textRuns({ text: "甲乙丙丁戊己庚", phrases })).toEqual([
      [
        { text: "甲乙", proves: [task] },
        { text: "丙丁", proves: [site, task] },
        { text: "戊己", proves: [task] },
        { text: "庚", proves: [] },
      ],
    ]);
  });

  it("loses and adds nothing, whatever phrases there are", () => {
    const phrase = fc
      .tuple(fc.nat(40), fc.nat(40))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b), proves: [site] }));
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("药", "城", "\n", " "), maxLength: 40 }),
        fc.array(phrase, { maxLength: 6 }),
        (text, phrases) => {
          const runs = textRuns({ text, phrases });
          const lines = text.split("\n").filter((line) => line.trim() !== "");
          expect(runs.map((line) => line.map((run) => run.text).join(""))).toEqual(lines);
          expect(runs.flat().every((run) => run.text !== "")).toBe(true);
        },
      ),
    );
  });
});
