import { describe, expect, it } from "vitest";
import { planShares } from "../../../../src/domain/atlas/plan-share.ts";
import { buildShared } from "../../../../src/domain/atlas/build-atlas.ts";
import { named, tinyAuthored } from "../../../fixtures/tiny-atlas.ts";

const authored = tinyAuthored();
const [entry] = authored.plans;
if (!entry) throw new Error("no plan in the fixture");
const other = { ...structuredClone(entry), sites: [], tasks: [], targets: [], places: [] };
other.plan = { ...entry.plan, id: "other-2030" };
named(authored.agencies, "bureau").written.push({ plan: "other-2030", name: "他局" });
const share = planShares(buildShared(authored, "0-test"));

describe("what a plan has of what all plans share", () => {
  it("is the words, firms, units and sources that it uses itself", () => {
    const { wordings, enterprises, agencies, sources } = share(entry);
    expect(Object.keys(wordings)).toEqual(["制药"]);
    expect(enterprises.map(({ id }) => id)).toEqual(["works"]);
    expect(agencies.map(({ id }) => id)).toEqual(["bureau"]);
    expect(sources.map(({ id }) => id)).toEqual(["survey"]);
  });

  it("says of a unit and a firm only what this plan does", () => {
    expect(share(entry).agencies[0]?.written).toEqual([{ plan: "tiny-2030", name: "市虚构局" }]);
    expect(share(other).agencies[0]?.written).toEqual([{ plan: "other-2030", name: "他局" }]);
    expect(share(other).enterprises).toEqual([]);
  });

  it("names a firm that a site points at, even where the plan has no mention of it", () => {
    const silent = structuredClone(entry);
    silent.plan = { ...entry.plan, id: "silent-2030" };
    expect(share(silent).enterprises).toMatchObject([{ id: "works", mentions: [] }]);
  });
});
