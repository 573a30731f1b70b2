import { describe, expect, test } from "vitest";
import {
  finerTerms,
  siteClaims,
  taskClaims,
} from "../../../../src/domain/industries/industry-claims.ts";
import type { AtlasPlan, Industry } from "../../../../src/domain/atlas/atlas.ts";
import { industriesOfWord } from "../../../../src/domain/industries/readings.ts";
import { tinyDetails } from "../../../fixtures/tiny-details.ts";
import { tinyJoined } from "../../../fixtures/tiny-joined.ts";

const { atlas, plan, shared } = tinyJoined();

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
    const idsOf = (term: string) => industriesOfWord(atlas, shared, { term }).map(({ id }) => id);
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
    expect(
      industriesOfWord(atlas, shared, { term: "数据", classes: both }).map(({ id }) => id),
    ).toEqual(["tablets", "06"]);
  });
});

describe("who claims an industry", () => {
  test("is told by plan, by its own word, with the sites", () => {
    const [claim, ...others] = siteClaims(atlas, [plan], industry("tablets"));
    expect(others).toEqual([]);
    expect(claim).toMatchObject({ plan: { id: "tiny-2030" }, siteCount: 1 });
    expect(claim?.words.map(({ term, sites }) => [term, sites.map(({ id }) => id)])).toEqual([
      ["制药", ["park"]],
    ]);
  });

  test("is told by class for a word of a finer term below it, as the word is read at that very site", () => {
    const reading = { class: "06", finer: null } as const;
    const sites = plan.sites.map((site) => ({
      ...site,
      industries: site.industries.map((word) => ({ ...word, classes: [reading] })),
    }));
    const read = { ...plan, sites };
    const claiming = (id: string, of: AtlasPlan) => siteClaims(atlas, [of], industry(id)).length;
    expect([claiming("09", plan), claiming("06", plan)]).toEqual([1, 0]);
    expect([claiming("09", read), claiming("06", read)]).toEqual([0, 1]);
  });

  test("is nobody where no site has a word for it", () => {
    expect(siteClaims(atlas, [plan], industry("06"))).toEqual([]);
  });

  test("is told of tasks with the words that they use", () => {
    const details = tinyDetails([
      { industries: [{ term: "数据" }, { term: "制药" }] },
      { industries: [{ term: "杂项" }] },
    ]);
    const claims = taskClaims(atlas, [{ plan, details }], industry("09"));
    expect(claims.map((claim) => [claim.plan, claim.terms])).toEqual([["tiny-2030", ["制药"]]]);
  });
});
