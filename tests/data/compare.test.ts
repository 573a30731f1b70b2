import { describe, expect, test } from "vitest";
import { industryMatrix, similarities } from "../../src/domain/compare/industry-matrix.ts";
import { headlineTargets, likeTargets } from "../../src/domain/compare/like-targets.ts";
import { litSites } from "../../src/domain/compare/lit-sites.ts";
import { unlikeTargets } from "../../src/domain/compare/unlike-targets.ts";
import { MOST_COMPARED, plansCompared } from "../../src/domain/compare/plans-compared.ts";
import { structureTable } from "../../src/domain/compare/structure-table.ts";
import { unitLoads } from "../../src/domain/compare/unit-loads.ts";
import { planQuality } from "../../src/domain/quality/quality.ts";
import { COUNTED_SILENCES } from "../../src/features/compare/silences.ts";
import { joinAtlas } from "../../src/domain/atlas/join-atlas.ts";
import type { Light } from "../../src/model/light.ts";
import type { PublishedSite, PublishedTask } from "../../src/model/types.ts";
import { publishedAtlas } from "../fixtures/published-atlas.ts";

const { files, plans, index } = publishedAtlas();
const atlas = joinAtlas(index);
const read = <Value>(path: string) => JSON.parse(files.get(path) ?? "null") as Value;
const sites = read<{ readonly features: readonly { readonly properties: PublishedSite }[] }>(
  "sites.geojson",
).features.map(({ properties }) => properties);
const tasks = read<readonly PublishedTask[]>("tasks.json");
const rows = industryMatrix(atlas, plans);

/** Sites of a plan that claim a class or a finer term, by the published file alone. */
const claiming = (plan: string, id: string) =>
  sites.filter(
    (site) =>
      site.plan === plan &&
      site.industries.some(({ classes }) =>
        classes.some((reading) => reading.class === id || reading.finer === id),
      ),
  );

describe("what a light falls on", () => {
  test.each(plans)("is what the published file says, in $plan.id", ({ plan }) => {
    const idsOf = (light: Light) => litSites(atlas, plan, light).map(({ id }) => id);
    const known = (isSo: (site: PublishedSite) => boolean) =>
      sites.filter((site) => site.plan === plan.id && isSo(site)).map(({ id }) => id);
    for (const { code: value } of atlas.classes) {
      const ids = idsOf({ by: "industry", value });
      expect(new Set(ids)).toEqual(new Set(claiming(plan.id, value).map(({ id }) => id)));
      expect(new Set(ids).size).toBe(ids.length);
    }
    expect(idsOf({ by: "kind", value: "park" })).toEqual(known(({ kind }) => kind === "park"));
    const isCore = ({ strategyRole }: PublishedSite) => strategyRole === "core";
    expect(idsOf({ by: "role", value: "core" })).toEqual(known(isCore));
  });
});

describe("the matrix of industries", () => {
  test("counts the sites that the published files count, at both levels", () => {
    const all = rows.flatMap((row) => [row, ...row.finer]);
    expect(all.length).toBeGreaterThan(rows.length);
    for (const { industry, cells } of all) {
      for (const { plan, sites: own } of cells) {
        const wanted = claiming(plan.id, industry.id).map(({ id }) => id);
        expect(own.map(({ id }) => id).toSorted(), industry.id).toEqual(wanted.toSorted());
      }
    }
  });

  test("says nothing where a plan is silent, and has the plan's own words where it is not", () => {
    const cells = rows.flatMap((row) => row.cells);
    expect(cells.some(({ words }) => words.length === 0)).toBe(true);
    for (const { words, sites: own, tasks: sections, targets } of cells) {
      expect(words.length > 0).toBe(own.length + sections.length + targets.length > 0);
      expect(new Set(words).size).toBe(words.length);
    }
  });

  test("has the location quotients that the counts give", () => {
    const total = (plan: string | null) =>
      rows.reduce(
        (sum, { industry }) =>
          sum +
          plans
            .filter((whole) => plan === null || whole.plan.id === plan)
            .reduce((ofPlan, whole) => ofPlan + claiming(whole.plan.id, industry.id).length, 0),
        0,
      );
    for (const { industry, cells } of rows) {
      const all = cells.reduce((sum, { sites: own }) => sum + own.length, 0);
      for (const { plan, sites: own, quotient } of cells) {
        if (all === 0) expect(quotient).toBeNull();
        else {
          const wanted = own.length / total(plan.id) / (all / total(null));
          expect(quotient, industry.id).toBeCloseTo(wanted, 9);
        }
      }
    }
  });

  test("has similarities that are symmetric, of 1 with itself, and 0 without anything in common", () => {
    const [first] = plans;
    if (!first) throw new Error("no plans");
    const twice = similarities(industryMatrix(atlas, [first, first]));
    expect(twice[0]?.value).toBeCloseTo(1, 9);
    const forth = similarities(rows);
    const back = similarities(industryMatrix(atlas, plans.toReversed()));
    expect(forth).toHaveLength((plans.length * (plans.length - 1)) / 2);
    for (const { a, b, value } of forth) {
      const same = back.find((pair) => pair.a.id === b.id && pair.b.id === a.id);
      expect(same?.value).toBeCloseTo(value ?? Number.NaN, 9);
      expect(value).toBeLessThanOrEqual(1);
    }
  });
});

describe("the table of structures", () => {
  test("has each site with a role once, under its role and plan", () => {
    const found = structureTable(plans).flatMap(({ role, cells }) =>
      cells.flatMap((cell) => cell.sites.map(({ key }) => `${role} ${key}`)),
    );
    const wanted = sites
      .filter(({ strategyRole }) => strategyRole !== null)
      .map(({ strategyRole, plan, id }) => `${strategyRole} ${plan}/${id}`);
    expect(found.toSorted()).toEqual(wanted.toSorted());
  });

  test("counts with a site what lies below it", () => {
    const core = structureTable(plans)
      .find(({ role }) => role === "core")
      ?.cells.find(({ plan }) => plan.id === "taizhou-2022");
    const isBelow = (site: PublishedSite): boolean =>
      site.strategyRole === "core" ||
      sites.some(({ plan, id }) => plan === site.plan && id === site.parent && isBelow(ofId(id)));
    const ofId = (id: string) => {
      const site = sites.find((one) => one.plan === "taizhou-2022" && one.id === id);
      if (!site) throw new Error(id);
      return site;
    };
    const own = sites.filter(({ plan }) => plan === "taizhou-2022");
    expect(core?.siteShare).toBeCloseTo(own.filter(isBelow).length / own.length, 9);
  });
});

describe("who does what", () => {
  test("counts the tasks that a unit leads as the published tasks say", () => {
    for (const { plan, units } of unitLoads(plans)) {
      for (const { agency, led, tasks: all } of units) {
        const names = new Set(
          agency.written.filter((one) => one.plan === plan.id).map(({ name }) => name),
        );
        const own = tasks.filter((task) => task.plan === plan.id);
        const leads = own.filter(
          ({ unitMode, leadUnits }) =>
            unitMode !== "undifferentiated" && leadUnits.some((unit) => names.has(unit)),
        );
        expect(led, agency.id).toBe(leads.length);
        expect(all).toBeGreaterThanOrEqual(led);
      }
    }
  });

  test("has no unit for a plan that names none, and the busiest first", () => {
    const loads = unitLoads(plans);
    expect(loads.find(({ units }) => units.length === 0)?.tasksWithoutUnit).toBeGreaterThan(0);
    for (const { units } of loads) {
      const led = units.map((unit) => unit.led);
      expect(led).toEqual(led.toSorted((a, b) => b - a));
    }
  });
});

describe("the table of silences", () => {
  test("counts, and leads to, what the published files leave out", () => {
    for (const whole of plans) {
      const { id } = whole.plan;
      const quality = planQuality(whole);
      const own = { tasks: tasks.filter(({ plan }) => plan === id), sites: sites.filter(({ plan }) => plan === id) };
      const numbered = new Set(
        whole.details.targets.flatMap(({ section, alsoIn }) => [section, ...alsoIn.map((cite) => cite.section)]),
      );
      const wanted: Readonly<Record<string, readonly [readonly unknown[], number]>> = {
        unit: [own.tasks.filter(({ leadUnits, supportingUnits }) => leadUnits.length + supportingUnits.length === 0), own.tasks.length],
        deadline: [own.tasks.filter(({ deadline }) => deadline === null), own.tasks.length],
        number: [own.tasks.filter(({ section }) => !numbered.has(section)), own.tasks.length],
        taskPlace: [own.tasks.filter((task) => task.sites.length === 0), own.tasks.length],
        place: [own.sites.filter(({ position }) => position === null), own.sites.length],
        siteTask: [own.sites.filter((site) => site.tasks.length === 0), own.sites.length],
        siteFirm: [own.sites.filter(({ leadEnterprises }) => leadEnterprises.length === 0), own.sites.length],
      };
      for (const [key, countOf, itemsOf] of COUNTED_SILENCES) {
        const [silent, total] = wanted[key] ?? [[], 0];
        expect(countOf(quality), `${id} ${key}`).toEqual([silent.length, total]);
        expect(itemsOf(quality)).toHaveLength(silent.length);
      }
    }
  });
});

describe("targets side by side", () => {
  test("are only those of one metric, one kind of scope and one unit, in two plans", () => {
    expect(likeTargets(plans)).toEqual([]);
    const made = plans.map((whole) => ({
      ...whole,
      details: {
        ...whole.details,
        targets: whole.details.targets.slice(0, 1).map((target) => ({
          ...target,
          metric: "output",
          scope: whole.plan.id === "hefei-2020" ? ("site" as const) : ("region" as const),
          unitZh: "亿元",
        })),
      },
    }));
    const [like, ...others] = likeTargets(made);
    expect(others).toEqual([]);
    expect(like?.targets.map(({ plan }) => plan.id)).toEqual(
      plans.map(({ plan }) => plan.id).filter((id) => id !== "hefei-2020"),
    );
  });

  test("that only sound alike stand apart, each with what tells them apart", () => {
    const found = unlikeTargets(plans);
    expect(found.length).toBeGreaterThan(5);
    for (const { a, b, differ } of found) {
      expect(a.plan).not.toBe(b.plan);
      expect(differ.length).toBeGreaterThan(0);
      expect(differ.includes("year")).toBe(a.target.year !== b.target.year);
      expect(differ.includes("scope")).toBe(a.target.scope !== b.target.scope);
      expect(differ.includes("comparator")).toBe(a.target.comparator !== b.target.comparator);
    }
    const named = found.map(({ a, b }) => [a, b].map(({ plan, target }) => `${plan.id} ${target.metricZh}`));
    expect(named).toContainEqual([
      "taizhou-2022 大健康领域上市企业数",
      "xiamen-2020 生物医药产业上市企业数",
    ]);
    const keys = (given: typeof plans) => unlikeTargets(given).map(({ key }) => key).toSorted();
    expect(keys(plans)).toEqual(keys(plans.toReversed()));
  });

  test("never stand with the like and the unlike at once", () => {
    const [first, second] = plans.map(({ details }) => details.targets[0]);
    if (!first || !second) throw new Error("no targets");
    const same = { metric: "output", metricZh: "产业产值", unitZh: "亿元", scope: "plan" } as const;
    const made = plans.slice(0, 2).map((whole, at) => ({
      ...whole,
      details: {
        ...whole.details,
        targets: [
          { ...first, ...same, id: "a", year: 2022 + at },
          { ...first, ...same, id: "b", unitZh: at === 0 ? "亿元" : "%" },
        ],
      },
    }));
    const [like] = likeTargets(made);
    expect(like?.targets.map(({ target }) => target.id)).toEqual(["a", "b", "a"]);
    const unlike = unlikeTargets(made).map(({ a, b, differ }) => `${a.target.id} ${b.target.id} ${differ.join(" ")}`);
    expect(unlike).toEqual([
      expect.stringMatching(/^a b unit/),
      expect.stringMatching(/^b b unit/),
    ]);
  });

  test("have each plan's own goals apart", () => {
    for (const whole of plans) {
      for (const { scope } of headlineTargets(whole)) expect(["plan", "region"]).toContain(scope);
    }
  });
});

describe("the plans compared", () => {
  const all = ["a", "b", "c", "d", "e", "f"].map((id) => ({ id }));

  test("stand in the order chosen, no more than can be read, and are all where few are none chosen", () => {
    expect(plansCompared(all, ["c", "a"]).map(({ id }) => id)).toEqual(["c", "a"]);
    expect(plansCompared(all, ["f", "e", "d", "c", "b", "a"])).toHaveLength(MOST_COMPARED);
    expect(plansCompared(all.slice(0, 3), [])).toHaveLength(3);
    expect(plansCompared(all, [])).toEqual([]);
    expect(plansCompared(all, ["gone", "b"]).map(({ id }) => id)).toEqual(["b"]);
  });
});
