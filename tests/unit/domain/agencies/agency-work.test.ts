import { describe, expect, test } from "vitest";
import { agencyWork } from "../../../../src/domain/agencies/agency-work.ts";
import type { Agency } from "../../../../src/model/types.ts";
import { tinyJoined } from "../../../fixtures/tiny-joined.ts";
import { tinyDetails } from "../../../fixtures/tiny-details.ts";

const agency = (id: string, ...names: readonly string[]): Agency => ({
  id,
  nameZh: id,
  nameEn: id,
  written: names.map((name) => ({ plan: "tiny-2030", name })),
  level: "city",
  adcode: null,
});

const first = agency("first", "市甲局", "甲局");
const second = agency("second", "市乙局");
const third = agency("third", "市丙局");
const plan = { ...tinyJoined().plan, agencies: [first, second, third] };

const plans = [
  {
    plan,
    details: tinyDetails([
      {
        section: "一",
        unitMode: "lead+support",
        leadUnits: ["市甲局"],
        supportingUnits: ["市乙局", "市丙局", "甲局"],
      },
      {
        section: "二",
        unitMode: "undifferentiated",
        leadUnits: ["市乙局", "市甲局"],
        supportingUnits: [],
      },
      { section: "三", unitMode: "single", leadUnits: ["市丙局"], supportingUnits: [] },
      { section: "四", unitMode: "none", leadUnits: [], supportingUnits: [] },
    ]),
  },
];

describe("what an agency does", () => {
  test("lists its tasks with how it answers for each, one that is written twice once", () => {
    const { tasks } = agencyWork(plans, first);
    expect(tasks.map(({ task, duty }) => [task.section, duty])).toEqual([
      ["一", "lead"],
      ["二", "listed"],
    ]);
  });

  test("counts the tasks shared with every other agency, most first", () => {
    const { partners } = agencyWork(plans, first);
    expect(partners.map((partner) => [partner.agency.id, partner.tasks])).toEqual([
      ["second", 2],
      ["third", 1],
    ]);
  });

  test("counts alike from both ends", () => {
    const shared = (of: Agency, withOther: Agency) =>
      agencyWork(plans, of).partners.find(({ agency: it }) => it.id === withOther.id)?.tasks;
    expect(shared(first, third)).toBe(shared(third, first));
    expect(shared(second, first)).toBe(shared(first, second));
  });

  test("knows a unit by its plan and its name", () => {
    const elsewhere = { plan: tinyJoined().plan, details: plans[0]?.details ?? tinyDetails() };
    expect(agencyWork([elsewhere], first)).toEqual({ tasks: [], partners: [] });
  });
});
