import { describe, expect, it } from "vitest";
import { dateWords } from "../../../../src/domain/export/cell-words.ts";
import { planRecords, publishedTables, sitesCsv } from "../../../../src/domain/export/tables.ts";
import { tinyAuthored } from "../../../fixtures/tiny-atlas.ts";
import { tinyDetails } from "../../../fixtures/tiny-details.ts";
import { tinyJoined } from "../../../fixtures/tiny-joined.ts";

const { plans, shared } = tinyJoined();
const { industries } = tinyAuthored();
const tablesOn = (today: string) =>
  publishedTables({ plans, details: [tinyDetails()], shared, industries, today });
/** The first row of a table's JSON. */
const firstRow = (json: unknown): unknown => (Array.isArray(json) ? json[0] : undefined);

describe("the published tables", () => {
  it.each(["clauses", "tasks", "targets", "links", "records"])(
    "say in each row of %s whether its plan still ran on the day of the export",
    (name) => {
      const table = tablesOn("2031-02-03")[name];
      expect(firstRow(table?.json)).toMatchObject({
        plan: "tiny-2030",
        planPeriodTo: 2030,
        lifeCycle: "expired",
        lifeCycleOn: "2031-02-03",
      });
      const [header, row] = table?.csv.split("\r\n") ?? [];
      expect(header).toContain("规划目标截止年,规划状态,状态计算日期");
      expect(row).toContain("2030,已到期,2031-02-03");
    },
  );

  it("say it of each plan that names a firm", () => {
    expect(tablesOn("2031-02-03")["enterprises"]?.csv).toContain("2030,已到期,2031-02-03");
  });

  it("say the same of sites and plans", () => {
    expect(sitesCsv(plans, shared, "2030-12-31")).toContain("2030,实施期内,2030-12-31");
    expect(tablesOn("2031-01-01")["plans"]?.csv).toContain("2030,已到期,2031-01-01");
    expect(firstRow(tablesOn("2030-12-31")["plans"]?.json)).toMatchObject({
      lifeCycle: "in-force",
    });
  });

  it("give each target its figure in a normal unit, and each task its targets", () => {
    expect(firstRow(tablesOn("2026-01-01")["targets"]?.json)).toMatchObject({
      normalised: { unit: "yuan", value: 9_000_000_000, valueTo: null },
    });
    expect(firstRow(tablesOn("2026-01-01")["tasks"]?.json)).toMatchObject({ targets: [] });
  });

  it("give a target to every task whose clause sets it, first or again, and to no task of another plan", () => {
    const details = tinyDetails([{ section: "一" }, { section: "二" }, { section: "一(一)1" }]);
    const [target] = details.targets;
    if (!target) throw new Error("the made-up plan has lost its target");
    const again = { section: "二", phrase: "90亿元" };
    const targets = [
      { ...target, alsoIn: [again, again] },
      { ...target, id: "jobs", section: "二" },
    ];
    const [plan] = plans;
    const elsewhere = { ...details, plan: "other-2030", targets: [] };
    const { tasks } = planRecords({
      plans: plan ? [plan, { ...plan, id: "other-2030" }] : [],
      details: [{ ...details, targets }, elsewhere],
      today: "2026-01-01",
    });
    expect(tasks.map((task) => task.targets)).toEqual([
      ["output"],
      ["output", "jobs"],
      [],
      [],
      [],
      [],
    ]);
  });

  it("say in words what a spreadsheet would take for a formula, a number or a day", () => {
    const tables = tablesOn("2026-01-01");
    expect(tables["targets"]?.csv).toContain(",产值,不小于,90,");
    expect(tables["industries"]?.csv).toContain("制药,drug making,09 医药制造,tablets");
    expect(sitesCsv(plans, shared, "2026-01-01")).toContain(",制药,09 医药制造,");
    const deadline = { date: "2026-06", section: "二", phrase: "2026年6月" };
    const details = [tinyDetails([{ deadline }])];
    const today = "2026-01-01";
    const { tasks } = publishedTables({ plans, details, shared, industries, today });
    expect(tasks?.csv).toContain(",2026年6月,");
  });

  it.each([
    ["2024", "2024年"],
    ["2021-06", "2021年6月"],
    ["2021-06-30", "2021年6月30日"],
  ])("say of the date %s no more than is known: %s", (date, words) => {
    expect(dateWords(date)).toBe(words);
  });

  it("have a CSV for every table", () => {
    for (const [name, table] of Object.entries(tablesOn("2026-01-01"))) {
      expect(table.csv.startsWith("\uFEFF"), name).toBe(true);
    }
  });
});
