import { describe, expect, test } from "vitest";
import { facetItems } from "../../src/domain/facets/facet-items.ts";
import { NO_FILTER, type Filter } from "../../src/domain/facets/filter.ts";
import { sift } from "../../src/domain/facets/sift.ts";
import { publishedAtlas } from "../fixtures/published-atlas.ts";

const { plans } = publishedAtlas();
const items = plans.flatMap(facetItems);
const ofPlan = (id: string) => plans.filter(({ plan }) => plan.id === id).flatMap(facetItems);

const refsOf = (all: typeof items, type: string, filter: Partial<Filter>) =>
  sift(
    all.filter((item) => item.type === type),
    { filter: { ...NO_FILTER, ...filter }, found: null },
  ).fits.map(({ ref }) => ref);

describe("the things of the plans by their facets", () => {
  test("are all there, each once", () => {
    const { length } = items;
    expect(new Set(items.map(({ ref }) => ref)).size).toBe(length);
    const counted = plans.map(({ plan: { counts } }) => counts);
    const sum = counted.reduce((all, { sites, tasks, targets, records }) => {
      return all + sites + tasks + targets + records;
    }, 0);
    expect(length).toBe(sum);
  });

  test("answer which sites of Taizhou are core, wings and nodes", () => {
    const taizhou = plans.find(({ plan }) => plan.id === "taizhou-2022");
    for (const role of ["core", "belt", "node", "pole"]) {
      const sites = taizhou?.plan.sites.filter(({ strategyRole }) => strategyRole === role) ?? [];
      expect(refsOf(ofPlan("taizhou-2022"), "site", { role: [role] })).toEqual(
        sites.map(({ id }) => `site:taizhou-2022/${id}`),
      );
    }
  });

  test("answer which targets are set for 2024", () => {
    const targets = plans.flatMap(({ plan, details }) =>
      details.targets
        .filter(({ year }) => year === 2024)
        .map(({ id }) => `target:${plan.id}/${id}`),
    );
    expect(targets.length).toBeGreaterThan(20);
    expect(refsOf(items, "target", { year: ["2024"] })).toEqual(targets);
  });

  test("count a word that is read as two industries in both, and a finer term in its class", () => {
    const vaccines = refsOf(items, "site", { industry: ["vaccines"] });
    const medicine = new Set(refsOf(items, "site", { industry: ["09"] }));
    expect(vaccines.length).toBeGreaterThan(1);
    expect(vaccines.every((ref) => medicine.has(ref))).toBe(true);
  });
});
