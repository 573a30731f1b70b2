import { describe, expect, test } from "vitest";
import {
  fallsUnder,
  finerTerms,
  siteClaims,
  taskClaims,
} from "../../../../src/domain/industries/industry-claims.ts";
import type { Industry } from "../../../../src/domain/atlas/atlas.ts";
import { industriesOfWord } from "../../../../src/domain/industries/readings.ts";
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
    const idsOf = (term: string) => industriesOfWord(atlas, { term }).map(({ id }) => id);
    expect(idsOf("制药")).toEqual(["tablets"]);
    expect(idsOf("数据")).toEqual(["06"]);
    expect(idsOf("杂项")).toEqual([]);
    expect(idsOf("toString")).toEqual([]);
  });

  test("are several where a word has several readings, and others where its entry says so", () => {
    const both = [
      { class: "09", finer: "tablets" },
      { class: "06", finer: null },
    ] as const;
    expect(industriesOfWord(atlas, { term: "数据", classes: both }).map(({ id }) => id)).toEqual([
      "tablets",
      "06",
    ]);
    expect(fallsUnder(atlas, { term: "制药", classes: [both[1]] }, industry("09"))).toBe(false);
    expect(fallsUnder(atlas, { term: "制药", classes: both }, industry("06"))).toBe(true);
  });

  test("take a word of a finer term under its class, and nothing without an equal", () => {
    expect(fallsUnder(atlas, { term: "制药" }, industry("09"))).toBe(true);
    expect(fallsUnder(atlas, { term: "数据" }, industry("09"))).toBe(false);
    expect(fallsUnder(atlas, { term: "杂项" }, industry("09"))).toBe(false);
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
    const details = [
      tinyDetails([
        { industries: [{ term: "数据" }, { term: "制药" }] },
        { industries: [{ term: "杂项" }] },
      ]),
    ];
    const claims = taskClaims(atlas, details, industry("09"));
    expect(claims.map(({ plan, terms }) => [plan, terms])).toEqual([["tiny-2030", ["制药"]]]);
  });
});
