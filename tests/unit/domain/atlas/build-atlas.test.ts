import { describe, expect, it } from "vitest";
import { buildShared, buildWholePlans } from "../../../../src/domain/atlas/build-atlas.ts";
import { named, tinyAuthored } from "../../../fixtures/tiny-atlas.ts";
import { tinyJoined } from "../../../fixtures/tiny-joined.ts";

describe("the joined atlas", () => {
  it("joins a site to its place, its classes and the colour group of the most frequent", () => {
    const site = named(tinyJoined().plan.sites, "park");
    expect(site).toMatchObject({
      key: "tiny-2030/park",
      plan: "tiny-2030",
      position: [100.5, 30.5],
      classes: ["09"],
      group: "medicine",
      extent: { basis: "axis" },
    });
  });

  it("keeps the silence: no industry, no group; no position, none invented", () => {
    const site = named(tinyJoined().plan.sites, "portal");
    expect(site).toMatchObject({ group: null, classes: [], position: null });
  });

  it("refuses a site without a place", () => {
    const authored = tinyAuthored();
    const [plan] = authored.plans;
    if (!plan) throw new Error("no plan in the fixture");
    const shared = buildShared(authored, "0-test");
    const broken = { ...authored, plans: [{ ...plan, places: [] }] };
    expect(() => buildWholePlans(broken, shared, () => [0, 0, 1, 1])).toThrow(
      "site without a place: tiny-2030/city",
    );
  });
});
