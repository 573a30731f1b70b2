import { describe, expect, test } from "vitest";
import { problems } from "../../../src/domain/problems/problems.ts";
import {
  BROKEN_LANGUAGES,
  BROKEN_POSITIONS,
  BROKEN_REFERENCES,
} from "../../fixtures/broken-atlases.ts";
import { BROKEN_INDUSTRIES } from "../../fixtures/broken-industries.ts";
import { BROKEN_STRUCTURES } from "../../fixtures/broken-structures.ts";
import { BROKEN_UNITS } from "../../fixtures/broken-units.ts";
import { brokenAuthored, named, tinyAuthored, tinyContains } from "../../fixtures/tiny-atlas.ts";

const BROKEN = [
  ...BROKEN_REFERENCES,
  ...BROKEN_UNITS,
  ...BROKEN_POSITIONS,
  ...BROKEN_LANGUAGES,
  ...BROKEN_INDUSTRIES,
  ...BROKEN_STRUCTURES,
];

describe("problems of authored data", () => {
  test("are none in a sound atlas", () => {
    expect(problems(tinyAuthored(), tinyContains)).toEqual([]);
  });

  test.each(BROKEN)("names %s", (_name, change, path, message) => {
    expect(problems(brokenAuthored(change), tinyContains)).toContainEqual({ path, message });
  });

  test("lists every fault, not only the first", () => {
    const broken = brokenAuthored((plan) => {
      named(plan.sites, "lab").parent = "gone";
      named(plan.places, "park").properties.radiusM = null;
    });
    expect(problems(broken, tinyContains).map(({ path }) => path)).toEqual([
      "data/plans/tiny-2030/sites.json#lab",
      "geo/places/tiny-2030.geojson#park",
    ]);
  });

  test("let a child lie anywhere in the districts of its parent", () => {
    const moved = brokenAuthored((plan) => {
      named(plan.places, "city").properties.radiusM = 1;
      named(plan.places, "park").geometry = { type: "Point", coordinates: [100.01, 30.5] };
      named(plan.places, "lab").geometry = { type: "Point", coordinates: [100.01, 30.5] };
    });
    expect(problems(moved, tinyContains)).toEqual([]);
  });
});
