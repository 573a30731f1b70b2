import { describe, expect, test } from "vitest";
import { facetItems } from "../../src/domain/facets/facet-items.ts";
import { NO_FILTER, type Filter } from "../../src/domain/facets/filter.ts";
import { sift } from "../../src/domain/facets/sift.ts";
import { publishedAtlas } from "../fixtures/published-atlas.ts";

const { plans } = publishedAtlas();
const items = plans.flatMap(facetItems);
const ofPlan = (id: string) => plans.filter(({ plan }) => plan.id === id).flatMap(facetItems);

const idOf = (id: string, nameZh: string) =>
  plans.find(({ plan }) => plan.id === id)?.plan.sites.find((site) => site.nameZh === nameZh)?.id;

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

  test("tell what lies in a district from what only may, by its radius", () => {
    const inDistrict = sift(
      items.filter(({ type }) => type === "site"),
      { filter: { ...NO_FILTER, area: ["321283"] }, found: null },
    );
    const sure = inDistrict.fits.filter(({ ref }) => !inDistrict.perhaps.has(ref));
    expect(sure.length).toBeGreaterThan(5);
    // Of the medical high-tech zone no more is said than the zone, which reaches close to Taixing.
    expect([...inDistrict.perhaps]).toContain(
      `site:taizhou-2022/${idOf("taizhou-2022", "金迪克生物药项目")}`,
    );
    // A plan that lies elsewhere has nothing there.
    expect(inDistrict.fits.every(({ ref }) => ref.startsWith("site:taizhou-2022/"))).toBe(true);
  });

  test("answer what lies within 20 km of a site, surely or perhaps", () => {
    const city = plans.flatMap(({ plan }) => plan.sites).find(({ nameZh }) => nameZh === "中国医药城");
    const near = (km: number) =>
      sift(
        items.filter(({ type }) => type === "site"),
        {
          filter: { ...NO_FILTER, near: [`${city?.plan}/${city?.id}/${km}`] },
          found: null,
          centre: city ? { position: city.position, radiusM: city.place.radiusM } : null,
        },
      );
    const [close, far] = [near(20), near(50)];
    expect(close.fits.length).toBeGreaterThan(0);
    expect(far.fits.length - far.perhaps.size).toBeGreaterThan(
      close.fits.length - close.perhaps.size,
    );
    expect(close.perhaps.size).toBeGreaterThan(0);
  });

  test("count a word that is read as two industries in both, and a finer term in its class", () => {
    const vaccines = refsOf(items, "site", { industry: ["vaccines"] });
    const medicine = new Set(refsOf(items, "site", { industry: ["09"] }));
    expect(vaccines.length).toBeGreaterThan(1);
    expect(vaccines.every((ref) => medicine.has(ref))).toBe(true);
  });
});
