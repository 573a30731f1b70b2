import { describe, expect, it } from "vitest";
import { siteCollection } from "../../../../src/domain/export/site-collection.ts";
import { tinyJoined } from "../../../fixtures/tiny-joined.ts";

describe("the published sites", () => {
  const { plans, shared } = tinyJoined();
  const { features } = siteCollection(plans, shared, "2031-02-03");
  const feature = (id: string) => features.find((entry) => entry.id === `tiny-2030/${id}`);

  it("has every site once", () => {
    expect(features).toHaveLength(4);
  });

  it("gives a place its point, with the areas that it consists of, and nothing to what is not placed", () => {
    expect(feature("city")).toMatchObject({
      geometry: { type: "Point", coordinates: [101, 30.5] },
      properties: { areaOf: ["990100"] },
    });
    expect(feature("lab")?.geometry).toEqual({ type: "Point", coordinates: [100.51, 30.5] });
    expect(feature("portal")?.geometry).toBeNull();
  });

  it("keeps the point of a site whose extent is only an axis", () => {
    expect(feature("park")?.geometry).toEqual({ type: "Point", coordinates: [100.5, 30.5] });
  });

  it("says the plan's word, its English and its class", () => {
    expect(feature("park")?.properties).toMatchObject({
      plan: "tiny-2030",
      industries: [
        { term: "制药", termEn: "drug making", classes: [{ class: "09", finer: "tablets" }] },
      ],
      precision: "compound",
      radiusM: 500,
      cites: [{ section: "一(一)1", phrase: "虚构药谷" }],
    });
  });

  it("says whether the plan still ran on the day of the export", () => {
    expect(feature("park")?.properties).toMatchObject({
      planPeriodTo: 2030,
      lifeCycle: "expired",
      lifeCycleOn: "2031-02-03",
    });
  });
});
