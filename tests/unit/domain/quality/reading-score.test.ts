import { describe, expect, it } from "vitest";
import { readingFacts, scoreReading } from "../../../../src/domain/quality/reading-score.ts";
import type { Authored } from "../../../../src/domain/atlas/authored.ts";
import { brokenAuthored, named, tinyAuthored } from "../../../fixtures/tiny-atlas.ts";

const factsOf = (authored: Authored) => {
  const [entry] = authored.plans;
  if (!entry) throw new Error("no plan");
  return readingFacts(entry, authored.enterprises);
};
const key = factsOf(tinyAuthored());

describe("the score of a reading", () => {
  it("is all of all for the key itself", () => {
    for (const { precision, recall } of scoreReading(key, key)) {
      expect([precision ?? 1, recall ?? 1]).toEqual([1, 1]);
    }
  });

  it("tells what was read too much from what was missed", () => {
    const read = factsOf(
      brokenAuthored((plan) => {
        named(plan.sites, "lab").nameZh = "别的实验室";
        plan.targets.pop();
      }),
    );
    const rows = Object.fromEntries(scoreReading(read, key).map((row) => [row.field, row]));
    expect(rows["sites"]).toMatchObject({
      right: 3,
      read: 4,
      inKey: 4,
      precision: 0.75,
      recall: 0.75,
      missed: ["虚构实验室"],
    });
    expect(rows["targets"]).toMatchObject({ read: 0, inKey: 1, precision: null, recall: 0 });
    expect(rows["units"]).toMatchObject({ precision: 1, recall: 1 });
  });

  it("takes a thing by any of its names, in either width of brackets", () => {
    const both = { ...key, sites: ["虚构（药）谷|药谷"] };
    const [, sites] = scoreReading({ ...key, sites: ["虚构(药)谷"] }, both);
    expect(sites).toMatchObject({ field: "sites", recall: 1, precision: 1 });
  });
});
