import { describe, expect, it } from "vitest";
import { planQuality, totalQuality } from "../../../../src/domain/quality/quality.ts";
import { tinyDetails } from "../../../fixtures/tiny-details.ts";
import { tinyJoined } from "../../../fixtures/tiny-joined.ts";

const { plan } = tinyJoined();
const details = tinyDetails();
const quality = planQuality({ plan, details });

describe("the quality of a plan's data", () => {
  it("counts what the plan has of each kind", () => {
    expect(quality.counts).toEqual({
      clauses: 5,
      sites: 4,
      tasks: 1,
      targets: 1,
      enterprises: 1,
      links: 1,
      records: 1,
    });
  });

  it("sorts every site into one class of precision", () => {
    expect(quality.precisions).toEqual({
      building: 0,
      compound: 2,
      town: 0,
      district: 0,
      city: 1,
      none: 1,
    });
    expect(quality.unplaced.map((site) => site.id)).toEqual(["portal"]);
  });

  it("lists what the plan leaves out", () => {
    const { unstated } = quality;
    expect(unstated.tasksWithoutUnit).toEqual([]);
    expect(unstated.tasksWithoutDeadline.map((task) => task.section)).toEqual(["二"]);
    expect(unstated.tasksWithoutNumber.map((task) => task.section)).toEqual(["二"]);
    expect(unstated.sitesWithoutTask.map((site) => site.id)).toEqual(["city", "lab", "portal"]);
    expect(unstated.industriesWithoutSite).toEqual([]);
    expect(unstated).toMatchObject({ structure: true, enterprises: false });
  });

  it("takes a number in the task's own clause for the task's number", () => {
    const targets = details.targets.map((target) => ({ ...target, section: "二" }));
    const { unstated } = planQuality({ plan, details: { ...details, targets } });
    expect(unstated.tasksWithoutNumber).toEqual([]);
  });

  it("names the industries of tasks and targets that no site has", () => {
    const tasks = details.tasks.map((task) => ({
      ...task,
      industries: [{ term: "制药" }, { term: "数据" }],
    }));
    const targets = details.targets.map((target) => ({ ...target, industry: "杂项" }));
    const { unstated } = planQuality({ plan, details: { ...details, tasks, targets } });
    expect(unstated.industriesWithoutSite).toEqual(["数据", "杂项"]);
  });

  it("sums plans and counts a firm that two of them name once", () => {
    const total = totalQuality([quality, quality]);
    expect(total.counts).toMatchObject({ sites: 8, tasks: 2, enterprises: 1 });
    expect(total.precisions).toMatchObject({ city: 2, compound: 4, none: 2 });
  });
});
