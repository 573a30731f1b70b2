import { describe, expect, test } from "vitest";
import type { Authored } from "../../../src/domain/atlas/authored.ts";
import { bookProblems } from "../../../src/domain/problems/book-problems.ts";
import { problems } from "../../../src/domain/problems/problems.ts";
import {
  BROKEN_LANGUAGES,
  BROKEN_POSITIONS,
  BROKEN_REFERENCES,
} from "../../fixtures/broken-atlases.ts";
import { BROKEN_BOOK } from "../../fixtures/broken-book.ts";
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
  ...BROKEN_BOOK,
];

const allProblems = (authored: Authored) => [
  ...problems(authored, tinyContains),
  ...bookProblems(authored, { contains: tinyContains, glossary: [] }),
];

describe("problems of authored data", () => {
  test("are none in a sound atlas", () => {
    expect(allProblems(tinyAuthored())).toEqual([]);
  });

  test.each(BROKEN)("names %s", (_name, change, path, message) => {
    const found = allProblems(brokenAuthored(change));
    expect(found).toContainEqual(expect.objectContaining({ path, message }));
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
      named(plan.places, "city").properties.radiusM = 1001;
      named(plan.places, "park").geometry = { type: "Point", coordinates: [100.01, 30.5] };
      named(plan.places, "lab").geometry = { type: "Point", coordinates: [100.01, 30.5] };
    });
    expect(problems(moved, tinyContains)).toEqual([]);
  });
});
