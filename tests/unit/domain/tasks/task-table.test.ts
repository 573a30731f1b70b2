import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareKeys, nextOrder } from "../../../../src/domain/collections/sort-order.ts";
import {
  countUnstated,
  sortTasks,
  taskRows,
  type TaskRow,
} from "../../../../src/domain/tasks/task-table.ts";
import type { Task } from "../../../../src/model/types.ts";
import { tinyJoined } from "../../../fixtures/tiny-joined.ts";
import { tinyPlan } from "../../../fixtures/tiny-plan.ts";
import { tinyDetails } from "../../../fixtures/tiny-details.ts";

const [base] = tinyPlan().tasks;
const [plan] = tinyJoined().plans;
if (!base || !plan) throw new Error("the fixture has a plan with a task");
const row = (section: string, change: Partial<Task>): TaskRow => ({
  plan,
  task: { ...base, section, ...change },
  targets: [],
});
const by = (date: string) => ({ deadline: { date, section: "一", phrase: date } });
const sectionsOf = (rows: readonly TaskRow[]) => rows.map(({ task }) => task.section);

describe("the table of tasks", () => {
  it("sorts a bare year after all the months in it, and what has no deadline last", () => {
    const rows = [
      row("一", {}),
      row("二", by("2021")),
      row("三", by("2021-06")),
      row("四", by("2021-06-15")),
      row("五", by("2020")),
    ];
    const upward = sortTasks(rows, { by: "deadline", descending: false });
    expect(sectionsOf(upward)).toEqual(["五", "四", "三", "二", "一"]);
    const downward = sortTasks(rows, { by: "deadline", descending: true });
    expect(sectionsOf(downward)).toEqual(["二", "三", "四", "五", "一"]);
  });

  it("sorts by title, by how many sites, and by who supports", () => {
    const rows = [
      row("一", { titleZh: "重庆", sites: ["a"], supportingUnits: [] }),
      row("二", { titleZh: "安徽", sites: [], supportingUnits: ["市卫健委"] }),
      row("三", { titleZh: "厦门", sites: ["a", "b"], supportingUnits: ["市发改委"] }),
    ];
    const sortedBy = (column: "title" | "sites" | "support", descending = false) =>
      sectionsOf(sortTasks(rows, { by: column, descending }));
    expect(sortedBy("title")).toEqual(["二", "一", "三"]);
    expect(sortedBy("sites", true)).toEqual(["三", "一", "二"]);
    expect(sortedBy("support")).toEqual(["三", "二", "一"]);
  });

  it("sorts units by pinyin, and tasks without one last", () => {
    const rows = [
      row("一", { leadUnits: [], supportingUnits: [], unitMode: "none" }),
      row("二", { leadUnits: ["市卫健委"] }),
      row("三", { leadUnits: ["市发改委"] }),
      row("四", { leadUnits: [], supportingUnits: ["市财政局"] }),
    ];
    const sorted = sortTasks(rows, { by: "unit", descending: false });
    expect(sectionsOf(sorted)).toEqual(["四", "三", "二", "一"]);
  });

  it("counts what the plans leave out", () => {
    const rows = [row("一", { unitMode: "none", sites: [] }), row("二", by("2021"))];
    expect(countUnstated(rows)).toEqual({ unit: 1, deadline: 1, target: 2, site: 1 });
  });

  it("gives a task the targets of its own clause", () => {
    const { targets, ...parts } = tinyDetails();
    const own = targets.map((target) => ({ ...target, section: base.section }));
    const details = { ...parts, targets: [...targets, ...own] };
    expect(taskRows([{ plan, details }])[0]?.targets).toEqual(own);
  });
});

describe("an order", () => {
  it("turns round at a second press of the same column", () => {
    const first = nextOrder({ by: "unit", descending: true }, "deadline");
    expect(first).toEqual({ by: "deadline", descending: false });
    expect(nextOrder(first, "deadline")).toEqual({ by: "deadline", descending: true });
  });

  it("keeps unstated last in both directions", () => {
    const keys = fc.array(fc.option(fc.integer(), { nil: null }));
    fc.assert(
      fc.property(keys, fc.boolean(), (values, descending) => {
        const sorted = values.toSorted((a, b) => compareKeys(a, b, descending));
        const silent = values.filter((value) => value === null).length;
        expect(sorted.slice(sorted.length - silent).every((value) => value === null)).toBe(true);
      }),
    );
  });
});
