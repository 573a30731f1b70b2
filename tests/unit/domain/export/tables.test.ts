import { describe, expect, it } from "vitest";
import { publishedTables, sitesCsv } from "../../../../src/domain/export/tables.ts";
import { tinyDetails } from "../../../fixtures/tiny-details.ts";
import { tinyJoined } from "../../../fixtures/tiny-joined.ts";

const atlas = tinyJoined();
const tablesOn = (today: string) => publishedTables(atlas.plans, [tinyDetails()], atlas, today);

describe("the published tables", () => {
  it.each(["clauses", "tasks", "targets", "links"])(
    "say in each row of %s whether its plan still ran on the day of the export",
    (name) => {
      const table = tablesOn("2031-02-03")[name];
      expect(table?.rows[0]).toMatchObject({
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
    expect(sitesCsv(atlas.plans, "2030-12-31")).toContain("2030,实施期内,2030-12-31");
    expect(tablesOn("2031-01-01")["plans"]?.csv).toContain("2030,已到期,2031-01-01");
    expect(tablesOn("2030-12-31")["plans"]?.rows[0]).toMatchObject({ lifeCycle: "in-force" });
  });
});
