import { describe, expect, it } from "vitest";
import { DATUMS, toWgs84 } from "../../../../src/domain/places/datum.ts";
import { placeReadings, precisionOf } from "../../../../src/domain/places/place-readings.ts";
import { named, tinyAuthored } from "../../../fixtures/tiny-atlas.ts";

/** The same point of Chengdu in each datum. */
const CHENGDU = [104.0668, 30.5728] as const;

describe("the readings of a position", () => {
  const park = named(tinyAuthored().plans[0]?.places ?? [], "park");
  const parent = { ...park, geometry: { type: "Point" as const, coordinates: CHENGDU } };
  const readings = placeReadings({
    written: CHENGDU,
    radiusM: 200,
    parent: { ...parent, properties: { ...parent.properties, areaOf: [], radiusM: 100 } },
    adcodeAt: ([lon]) => (lon > 104.06 ? "510104" : null),
  });

  it("are one a datum, each with its area and its distance from the parent", () => {
    expect(readings.map(({ datum }) => datum)).toEqual(DATUMS);
    expect(readings[0]).toMatchObject({
      position: CHENGDU,
      adcode: "510104",
      fromParentM: 0,
      fitsParent: true,
    });
  });

  it("lie some hundred metres apart, so that a wrong one does not fit a near parent", () => {
    const [, gcj02, bd09] = readings;
    expect(gcj02?.fromParentM).toBeGreaterThan(300);
    expect(gcj02?.fromParentM).toBeLessThan(700);
    expect(bd09?.fromParentM).toBeGreaterThan(700);
    expect(bd09?.fitsParent).toBe(false);
  });

  it("fit a parent that is a whole area when they lie in it", () => {
    const inArea = placeReadings({
      written: CHENGDU,
      radiusM: 200,
      parent: { ...parent, properties: { ...parent.properties, areaOf: ["510100"] } },
      adcodeAt: () => "510104",
    });
    expect(inArea.every(({ fitsParent }) => fitsParent)).toBe(true);
  });

  it("have six decimals, and the class that their radius stands for", () => {
    expect(String(toWgs84(CHENGDU, "bd09")[0])).toMatch(/^\d+\.\d{1,6}$/);
    expect([80, 900, 9000, 20_000].map(precisionOf)).toEqual([
      "building",
      "compound",
      "town",
      "district",
    ]);
  });
});
