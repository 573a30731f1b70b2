import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  clauseContents,
  contentsWithBelow,
  sitesWithBelow,
} from "../../../../src/domain/clauses/clause-contents.ts";
import { tinyDetails } from "../../../fixtures/tiny-details.ts";
import { tinyJoined } from "../../../fixtures/tiny-joined.ts";

const details = tinyDetails();
const { plan } = tinyJoined();
const sectionOf = fc.constantFrom(...plan.clauses.map(({ section }) => section));

describe("what a clause itself names", () => {
  it("is what is cited from it and what its task is about", () => {
    const contents = clauseContents(plan, details, "二");
    expect(contents.tasks.map(({ section }) => section)).toEqual(["二"]);
    expect(contents.links.map(({ id }) => id)).toEqual(["overseas"]);
    expect(contents.records.map(({ id }) => id)).toEqual(["fair"]);
    expect(contents.sites.map(({ id }) => id)).toEqual(["park"]);
    expect(contents.enterprises.map(({ id }) => id)).toEqual(["works"]);
    expect(contents.units).toEqual(["市虚构局"]);
    expect(contents.targets).toEqual([]);
  });

  it("leaves to a sub-clause what the sub-clause names", () => {
    const above = clauseContents(plan, details, "一(一)");
    expect(Object.values(above).every((part) => part.length === 0)).toBe(true);
    const below = clauseContents(plan, details, "一(一)1");
    expect(below.sites).toHaveLength(plan.sites.length);
  });
});

describe("what a clause names with the clauses below it", () => {
  it("counts what stands below a heading as the heading's", () => {
    const named = contentsWithBelow(plan, details, "一");
    expect(named.sites.map(({ id }) => id)).toEqual(["city", "park", "lab", "portal"]);
    expect(named.targets.map(({ id }) => id)).toEqual(["output"]);
    expect(contentsWithBelow(plan, details, "一(一)").targets).toEqual([]);
  });

  it("is nothing where nothing is named", () => {
    expect(sitesWithBelow(plan, "前言")).toEqual([]);
  });

  it("holds all that the clause itself and each clause below it name, and its sites need no details", () => {
    fc.assert(
      fc.property(sectionOf, (section) => {
        const named = contentsWithBelow(plan, details, section);
        expect(sitesWithBelow(plan, section)).toEqual(named.sites);
        const own = plan.clauses
          .filter((clause) => clause.section === section || clause.parent === section)
          .map((clause) => clauseContents(plan, details, clause.section));
        for (const { sites, targets, records, links } of own) {
          expect(named.sites).toEqual(expect.arrayContaining([...sites]));
          expect(named.targets).toEqual(expect.arrayContaining([...targets]));
          expect(named.records).toEqual(expect.arrayContaining([...records]));
          expect(named.links).toEqual(expect.arrayContaining([...links]));
        }
      }),
    );
  });
});
