import { describe, expect, it } from "vitest";
import { publishedTables, sitesCsv } from "../../../../src/domain/export/tables.ts";
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
    expect(sitesCsv(plans, "2030-12-31")).toContain("2030,实施期内,2030-12-31");
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

  it("have a CSV for every table", () => {
    for (const [name, table] of Object.entries(tablesOn("2026-01-01"))) {
      expect(table.csv.startsWith("\uFEFF"), name).toBe(true);
    }
  });
});
