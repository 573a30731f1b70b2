import { describe, expect, it } from "vitest";
import { namedInClause, sitesNamedIn } from "../../../../src/domain/clauses/named-in-clause.ts";
import { tinyDetails } from "../../../fixtures/tiny-details.ts";
import { tinyJoined } from "../../../fixtures/tiny-joined.ts";

const { plan } = tinyJoined();
const namesOf = (section: string) => namedInClause(plan, tinyDetails(), section);

describe("what a clause names", () => {
  it("finds the places that are cited from it", () => {
    expect(sitesNamedIn(plan, "一(一)1").map((site) => site.id)).toEqual([
      "city",
      "park",
      "lab",
      "portal",
    ]);
  });

  it("finds the places of the task that it is", () => {
    expect(sitesNamedIn(plan, "二").map((site) => site.id)).toEqual(["park"]);
  });

  it("counts what stands below a heading as the heading's", () => {
    expect(sitesNamedIn(plan, "一")).toHaveLength(4);
    expect(namesOf("一").targets.map((target) => target.id)).toEqual(["output"]);
    expect(namesOf("一(一)").targets).toEqual([]);
  });

  it("finds firms, units as written, tasks and links", () => {
    const { enterprises, units, tasks, links } = namesOf("二");
    expect(enterprises.map((enterprise) => enterprise.id)).toEqual(["works"]);
    expect(units).toEqual(["市虚构局"]);
    expect(tasks.map((task) => task.section)).toEqual(["二"]);
    expect(links.map((link) => link.id)).toEqual(["overseas"]);
  });

  it("finds nothing where nothing is named", () => {
    expect(sitesNamedIn(plan, "前言")).toEqual([]);
  });
});
