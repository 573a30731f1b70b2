import { describe, expect, it } from "vitest";
import { buildShared, buildWholePlans } from "../../../../src/domain/atlas/build-atlas.ts";
import { industriesById } from "../../../../src/domain/atlas/join-atlas.ts";
import { buildJoins } from "../../../../src/domain/joins/build-joins.ts";
import type { JoinKind, Joins } from "../../../../src/domain/joins/joins.ts";
import { named, tinyAuthored } from "../../../fixtures/tiny-atlas.ts";

/** Two made-up plans that say the same; only the first has a firm. */
function twoPlans() {
  const authored = tinyAuthored();
  const [first] = authored.plans;
  if (!first) throw new Error("no plan in the fixture");
  for (const target of first.targets) target.metric = "output";
  const second = structuredClone(first);
  second.plan.id = "other-2030";
  for (const site of second.sites) site.leadEnterprises = [];
  for (const task of second.tasks) task.enterprises = [];
  named(authored.agencies, "bureau").written.push({ plan: "other-2030", name: "市虚构局" });
  return { ...authored, plans: [first, second] };
}

const authored = twoPlans();
const shared = buildShared(authored, "0-test");
const joins = buildJoins({
  plans: buildWholePlans(authored, shared, () => [100, 30, 102, 31]),
  industryById: industriesById(shared),
  agencies: shared.agencies,
  enterprises: shared.enterprises,
});

function join<Kind extends JoinKind>(kind: Kind, id: string): Joins[Kind] {
  const found = joins.find((entry) => entry.kind === kind && entry.id === id);
  if (!found) throw new Error(`no join ${kind} ${id}`);
  return found as Joins[Kind];
}

describe("the joins", () => {
  it("are one of each industry, unit, firm, metric and plan", () => {
    expect(joins.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      "industry 09",
      "industry 06",
      "industry tablets",
      "agency bureau",
      "enterprise works",
      "metric output",
      "alike tiny-2030",
      "alike other-2030",
    ]);
  });

  it("say of an industry which plans claim it, in which words, for which sites", () => {
    const { claims, tasks, finer } = join("industry", "09");
    expect(claims.map(({ plan, siteCount }) => [plan, siteCount])).toEqual([
      ["tiny-2030", 1],
      ["other-2030", 1],
    ]);
    expect(claims[1]?.words).toMatchObject([
      { term: "制药", termEn: "drug making", sites: [{ plan: "other-2030", id: "park" }] },
    ]);
    expect(tasks.map(({ plan, section, terms }) => [plan, section, terms])).toEqual([
      ["tiny-2030", "二", ["制药"]],
      ["other-2030", "二", ["制药"]],
    ]);
    expect(finer).toEqual([{ id: "tablets", plans: 2, sites: 2 }]);
    expect(join("industry", "06")).toMatchObject({ claims: [], tasks: [], finer: [] });
  });

  it("say of a unit what it does in every plan that names it", () => {
    const { agency, area, tasks, partners } = join("agency", "bureau");
    expect(agency.written.map(({ plan }) => plan)).toEqual(["tiny-2030", "other-2030"]);
    expect(area).toEqual({ nameZh: "虚构市", nameEn: "Made-up City" });
    expect(tasks).toMatchObject([
      { plan: "tiny-2030", section: "二", duty: "single" },
      { plan: "other-2030", section: "二", duty: "single" },
    ]);
    expect(partners).toEqual([]);
  });

  it("say of a firm where it is named, with the titles of the clauses that name it", () => {
    const { presence, tasks } = join("enterprise", "works");
    expect(presence.map(({ plan }) => plan)).toEqual(["tiny-2030"]);
    expect(presence[0]?.sites.map(({ id }) => id)).toEqual(["park"]);
    expect(presence[0]?.clauses).toMatchObject([{ section: "一(一)1", titleZh: "园区" }]);
    expect(tasks.map(({ plan, titleZh }) => [plan, titleZh])).toEqual([["tiny-2030", "办事"]]);
  });

  it("set targets of one metric side by side", () => {
    const { targets } = join("metric", "output");
    expect(targets.map(({ plan, target }) => `${plan} ${target.id}`)).toEqual([
      "tiny-2030 output",
      "other-2030 output",
    ]);
  });
});
