import { describe, expect, it } from "vitest";
import { clauseContents, clauseTrail } from "../../../../src/domain/clauses/clause-contents.ts";
import { tinyJoined } from "../../../fixtures/tiny-joined.ts";
import { tinyDetails } from "../../../fixtures/tiny-details.ts";

const details = tinyDetails();
const { plan } = tinyJoined();

describe("what a clause holds", () => {
  it("is what is cited from that very clause", () => {
    const contents = clauseContents(plan, details, "二");
    expect(contents.tasks.map(({ section }) => section)).toEqual(["二"]);
    expect(contents.links.map(({ id }) => id)).toEqual(["overseas"]);
    expect(contents.records.map(({ id }) => id)).toEqual(["fair"]);
    expect(contents.sites).toEqual([]);
    expect(contents.targets).toEqual([]);
  });

  it("leaves to a sub-clause what the sub-clause names", () => {
    const above = clauseContents(plan, details, "一(一)");
    expect(Object.values(above).every((part) => part.length === 0)).toBe(true);
    const below = clauseContents(plan, details, "一(一)1");
    expect(below.sites).toHaveLength(plan.sites.length);
  });
});

describe("the clauses above a clause", () => {
  it("come from the top", () => {
    const trail = clauseTrail(plan.clauses, "一(一)1").map(({ section }) => section);
    expect(trail).toEqual(["一", "一(一)"]);
  });

  it("are none for a chapter, and end where a loop would begin", () => {
    expect(clauseTrail(plan.clauses, "二")).toEqual([]);
    const loop = plan.clauses.map((clause) =>
      clause.section === "一" ? { ...clause, parent: "一(一)" } : clause,
    );
    expect(clauseTrail(loop, "一(一)1").length).toBeLessThan(3);
  });
});
