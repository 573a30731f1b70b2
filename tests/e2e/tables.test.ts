import { describe, expect, test } from "vitest";
import { readCorrections } from "../../scripts/corrections.ts";
import { countBy } from "../../src/domain/collections/count-by.ts";
import type { AuthoredPlan } from "../../src/domain/atlas/authored.ts";
import type { AtlasDriver } from "./atlas-driver.ts";
import { authored, authoredPlan, found } from "./authored-data.ts";
import { setUpAtlas } from "./set-up-atlas.ts";
import { TableDriver } from "./table-driver.ts";

const { plans } = authored;
const tasks = plans.flatMap((plan) => plan.tasks);
const targets = plans.flatMap((plan) => plan.targets);
const hefei = authoredPlan("hefei-2020");

const openAtlas = setUpAtlas({ keepsTabs: true });
let atlas: AtlasDriver;
let table: TableDriver;

const open = async (address: string, caption: ConstructorParameters<typeof TableDriver>[1]) => {
  atlas = await openAtlas(address);
  table = new TableDriver(atlas, caption);
  await table.appears();
  // The plans arrive one by one, and each is shown as it comes.
  await atlas.detailsRead();
};

/** Goes to the head of a column, or to a button above it, by Tab alone, and presses it. */
const press = async (name: string) => {
  if ((await atlas.focused()) !== name) await atlas.tabTo(name);
  await atlas.press("Enter");
};

describe("the table of tasks", () => {
  test("has every task, and counts what the plans leave out", async () => {
    await open("?view=tasks", "tasks.title");
    expect(await table.names()).toEqual(tasks.map(({ titleZh }) => titleZh));
    const unit = tasks.filter(({ unitMode }) => unitMode === "none").length;
    const deadline = tasks.filter((task) => task.deadline === null).length;
    const place = tasks.filter(({ sites }) => sites.length === 0).length;
    const figure = plans.flatMap((plan) =>
      plan.tasks.filter(({ section }) => plan.targets.every((e) => e.section !== section)),
    ).length;
    const text = await table.screenText();
    expect(text).toContain(`${plans.length} 份规划的 ${tasks.length} 项任务`);
    expect(text).toContain(
      `责任单位 ${unit} 项，期限 ${deadline} 项，数字指标 ${figure} 项，地点 ${place} 项`,
    );
  });

  test("is sorted by deadline with the keyboard, and silence comes last both ways", async () => {
    await open("?view=tasks&plan=yuexiu-2021", "tasks.title");
    const all = authoredPlan("yuexiu-2021").tasks;
    const silent = all.filter(({ deadline }) => deadline === null).length;
    expect(await table.sorting("规划")).toBe("ascending");
    await press("期限");
    expect(await table.sorting("期限")).toBe("ascending");
    const upward = await table.column("期限");
    expect(upward.slice(0, 2)).toEqual(["2021年6月", "2021年7月"]);
    expect(upward.slice(-silent)).toEqual(Array(silent).fill("规划未写明"));
    expect(upward.filter((cell) => cell === "规划未写明").length).toBe(silent);
    await press("期限");
    expect(await table.sorting("期限")).toBe("descending");
    const downward = await table.column("期限");
    expect(downward[0]).toBe("2023年12月");
    expect(downward.slice(-silent)).toEqual(Array(silent).fill("规划未写明"));
    expect(await atlas.focused()).toBe("期限");
  });

  test("sorted by leading unit lets a reader count who leads most: in Hefei 市发改委", async () => {
    await open("?view=tasks&plan=hefei-2020", "tasks.title");
    await press("牵头单位");
    expect(await table.sorting("牵头单位")).toBe("ascending");
    const shown = (await table.column("牵头单位")).flatMap((cell) => cell.split(/\s+/));
    const written = hefei.tasks
      .filter(({ unitMode }) => unitMode === "lead+support")
      .flatMap(({ leadUnits }) => leadUnits);
    expect(shown.toSorted()).toEqual(written.toSorted());
    const [first] = [...countBy(shown, (unit) => unit)].toSorted((a, b) => b[1] - a[1]);
    expect(first).toEqual(["市发改委", 5]);
  });

  test("opens a task beside itself", async () => {
    await open("?view=tasks&plan=hefei-2020", "tasks.title");
    await table.open("打造国家战新集群");
    await expect.poll(() => atlas.panelHeading()).toBe("打造国家战新集群");
    expect(atlas.address()).toContain("view=tasks&select=task:hefei-2020/2-2");
    expect((await table.names()).length).toBe(hefei.tasks.length);
    await atlas.press("Escape");
    await expect.poll(() => atlas.focused()).toBe("打造国家战新集群");
  });
});

describe("the ledger of targets", () => {
  test("sets like beside like and all else under its own plan", async () => {
    await open("?view=targets", "ledger.title");
    const silent = targets.filter(({ year }) => year === null).length;
    expect(await table.screenText()).toContain(
      `${plans.length} 份规划的 ${targets.length} 个数字指标，其中 ${silent} 个没有写明年份`,
    );
    const groups = await table.groups();
    const metrics = new Set(targets.flatMap(({ metric }) => metric ?? []));
    expect(groups.filter((group) => group.startsWith("同一指标：")).length).toBe(metrics.size);
    for (const { plan, targets: own } of plans) {
      const alone = own.filter(({ metric }) => metric === null).length;
      expect(groups).toContain(`${plan.shortZh}：按本规划的说法 ${alone} 个`);
    }
    expect((await table.names()).length).toBe(targets.length);
  });

  test("is grouped and sorted with the keyboard", async () => {
    await open("?view=targets", "ledger.title");
    expect(await table.grouping()).toBe("指标");
    await press("年份");
    await expect.poll(() => table.grouping()).toBe("年份");
    const years = countBy(targets, ({ year }) => year);
    const written = [...years.keys()].flatMap((year) => year ?? []).toSorted((a, b) => a - b);
    expect(await table.groups()).toEqual([
      ...written.map((year) => `${year} 年 ${years.get(year) ?? 0} 个`),
      `规划未写明 ${years.get(null) ?? 0} 个`,
    ]);
    await press("范围");
    await expect.poll(() => table.grouping()).toBe("范围");
    await press("年份");
    expect(await table.sorting("年份")).toBe("ascending");
    const ofPlan = targets.filter(({ scope }) => scope === "plan").map(({ year }) => year);
    const inOrder = ofPlan.flatMap((year) => year ?? []).toSorted((a, b) => a - b);
    expect(await table.columnOf("全规划", "年份")).toEqual([
      ...inOrder.map(String),
      ...Array<string>(ofPlan.length - inOrder.length).fill("规划未写明"),
    ]);
  });

  test("ranks figures only where they measure the same", async () => {
    await open("?view=targets&plan=hefei-2020", "ledger.title");
    expect(await table.sorting("数字")).toBeNull();
    expect(await table.screenText()).toContain("数字之间不作比较，也不排名");
    expect(await table.column("数字")).toContain("约 15 %");
    // Whether a plan says a target twice by one measure is for the data to say.
    const taizhou = found(plans, ({ plan }) => plan.id === "taizhou-2022").targets;
    const measures = taizhou.flatMap(({ metric }) => metric ?? []);
    const areLike = new Set(measures).size < measures.length;
    await atlas.visit("?view=targets&plan=taizhou-2022");
    await table.appears();
    expect(await table.sorting("数字")).toBe(areLike ? "none" : null);
  });
});

describe("the page 数据质量", () => {
  const firmsOf = (id: string) =>
    authored.enterprises.filter(({ mentions }) => mentions.some(({ plan }) => plan === id)).length;
  const { counts: corrections } = readCorrections(process.cwd());
  const countsOf = (entry: AuthoredPlan) => [
    entry.clauses.length,
    entry.sites.length,
    entry.tasks.length,
    entry.targets.length,
    firmsOf(entry.plan.id),
    entry.links.length,
    entry.records.length,
    corrections[entry.plan.id] ?? 0,
  ];

  test("counts what there is in the data, plan by plan and in all", async () => {
    await open("?view=quality", "quality.counts");
    const perPlan = plans.map(countsOf);
    const sums = perPlan.reduce((sum, next) => sum.map((value, at) => value + (next[at] ?? 0)));
    // A firm that two plans name counts once.
    const total = sums.map((sum, at) => (at === 4 ? authored.enterprises.length : sum));
    expect(await table.rows()).toEqual([
      ...plans.map((entry) => [entry.plan.shortZh, ...countsOf(entry).map(String)]),
      ["合计", ...total.map(String)],
    ]);
  });

  test("places every site once, and counts every silence", async () => {
    await open("?view=quality&plan=taizhou-2022", "quality.placement");
    const taizhou = authoredPlan("taizhou-2022");
    const [row] = await table.rows();
    const placed = (row ?? []).slice(2).map((cell) => Number.parseInt(cell, 10));
    expect(placed.reduce((sum, count) => sum + count, 0)).toBe(taizhou.sites.length);
    const unplaced = taizhou.places.filter(({ geometry }) => geometry === null).length;
    expect(placed.at(-1)).toBe(unplaced);
    expect(await table.screenText()).toContain(`点了名但没有落图 · ${unplaced} 处`);
    const unstated = new TableDriver(atlas, "quality.unstated");
    const all = taizhou.tasks.length;
    const numbered = new Set(taizhou.targets.map(({ section }) => section));
    const noDeadline = taizhou.tasks.filter(({ deadline }) => deadline === null).length;
    const noNumber = taizhou.tasks.filter(({ section }) => !numbered.has(section)).length;
    const noTask = taizhou.sites.filter((site) => site.tasks.length === 0).length;
    expect(found(await unstated.rows(), ([name]) => name === "泰州")).toEqual([
      "泰州",
      `${all} / ${all}`,
      `${noDeadline} / ${all}`,
      `${noNumber} / ${all}`,
      expect.stringMatching(/^\d+$/),
      `${noTask} / ${taizhou.sites.length}`,
      "有",
      "有",
    ]);
  });
});
