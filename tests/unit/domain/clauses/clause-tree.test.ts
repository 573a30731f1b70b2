import { describe, expect, it } from "vitest";
import {
  clauseDepths,
  clauseNumber,
  clauseTrail,
  sectionsBelow,
} from "../../../../src/domain/clauses/clause-tree.ts";
import { tinyPlan } from "../../../fixtures/tiny-plan.ts";

const { clauses } = tinyPlan();

describe("the tree of a plan's clauses", () => {
  it("knows how deep each clause stands, in the plan's order", () => {
    expect(clauseDepths(clauses).map(({ clause, depth }) => [clause.section, depth])).toEqual([
      ["前言", 1],
      ["一", 1],
      ["一(一)", 2],
      ["一(一)1", 3],
      ["二", 1],
    ]);
  });

  it("holds a clause with all below it", () => {
    expect([...sectionsBelow(clauses, "一")]).toEqual(["一", "一(一)", "一(一)1"]);
    expect([...sectionsBelow(clauses, "二")]).toEqual(["二"]);
  });

  it("ends on a circle", () => {
    const circle = [
      { section: "甲", parent: "乙" },
      { section: "乙", parent: "甲" },
    ];
    expect(clauseDepths(circle).map(({ depth }) => depth)).toEqual([2, 2]);
  });

  it.each([
    ["前言", ""],
    ["二", "二"],
    ["二(三)", "(三)"],
    ["二(三)6", "6"],
    ["四(三)重点10", "重点10"],
    ["三(一)专栏", "专栏"],
  ])("shows the number of %s as %j", (section, number) => {
    expect(clauseNumber(section)).toBe(number);
  });
});

describe("the clauses above a clause", () => {
  it("come from the top", () => {
    const trail = clauseTrail(clauses, "一(一)1").map(({ section }) => section);
    expect(trail).toEqual(["一", "一(一)"]);
  });

  it("are none for a chapter, and end where a loop would begin", () => {
    expect(clauseTrail(clauses, "二")).toEqual([]);
    const loop = clauses.map((clause) =>
      clause.section === "一" ? { ...clause, parent: "一(一)" } : clause,
    );
    expect(clauseTrail(loop, "一(一)1").length).toBeLessThan(3);
  });
});
