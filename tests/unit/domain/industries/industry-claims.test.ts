import { describe, expect, test } from "vitest";
import {
  fallsUnder,
  finerTerms,
  industryOfTerm,
  siteClaims,
  taskClaims,
} from "../../../../src/domain/industries/industry-claims.ts";
import type { Industry } from "../../../../src/domain/atlas/atlas.ts";
import { tinyDetails } from "../../../fixtures/tiny-details.ts";
import { tinyJoined } from "../../../fixtures/tiny-joined.ts";

const atlas = tinyJoined();

function industry(id: string): Industry {
  const entry = atlas.industryById.get(id);
  if (!entry) throw new Error(`no such industry: ${id}`);
  return entry;
}

describe("industries", () => {
  test("are the classes and the finer terms, a term in the colour of its class", () => {
    expect([...atlas.industryById.keys()]).toEqual(["09", "06", "tablets"]);
    expect(industry("tablets")).toMatchObject({ class: "09", group: "medicine", isFiner: true });
    expect(finerTerms(atlas, industry("09")).map(({ id }) => id)).toEqual(["tablets"]);
    expect(finerTerms(atlas, industry("tablets"))).toEqual([]);
  });

  test("are found from a plan's word as narrow as they are known", () => {
    expect(industryOfTerm(atlas, "制药")?.id).toBe("tablets");
    expect(industryOfTerm(atlas, "数据")?.id).toBe("06");
    expect(industryOfTerm(atlas, "杂项")).toBeUndefined();
    expect(industryOfTerm(atlas, "toString")).toBeUndefined();
  });

  test("take a word of a finer term under its class, and nothing without an equal", () => {
    expect(fallsUnder(atlas, "制药", industry("09"))).toBe(true);
    expect(fallsUnder(atlas, "数据", industry("09"))).toBe(false);
    expect(fallsUnder(atlas, "杂项", industry("09"))).toBe(false);
  });
});

describe("who claims an industry", () => {
  test("is told by plan, by its own word, with the sites", () => {
    const [claim, ...others] = siteClaims(atlas, industry("tablets"));
    expect(others).toEqual([]);
    expect(claim).toMatchObject({ plan: { id: "tiny-2030" }, siteCount: 1 });
    expect(claim?.words.map(({ term, sites }) => [term, sites.map(({ id }) => id)])).toEqual([
      ["制药", ["park"]],
    ]);
  });

  test("is nobody where no site has a word for it", () => {
    expect(siteClaims(atlas, industry("06"))).toEqual([]);
  });

  test("is told of tasks with the words that they use", () => {
    const details = [tinyDetails([{ industries: ["数据", "制药"] }, { industries: ["杂项"] }])];
    const claims = taskClaims(atlas, details, industry("09"));
    expect(claims.map(({ plan, terms }) => [plan, terms])).toEqual([["tiny-2030", ["制药"]]]);
  });
});
