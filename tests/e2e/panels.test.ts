import { describe, expect, test } from "vitest";
import { targetFigure } from "../../src/features/shared/target-figure.ts";
import type { AtlasDriver } from "./atlas-driver.ts";
import { authored, authoredPlan, found, siteNames } from "./authored-data.ts";
import { PanelDriver } from "./panel-driver.ts";
import { setUpAtlas } from "./set-up-atlas.ts";

const hefei = authoredPlan("hefei-2020");
const taizhou = authoredPlan("taizhou-2022");
const xiamen = authoredPlan("xiamen-2020");

const openAtlas = setUpAtlas({ keepsTabs: true });
let atlas: AtlasDriver;
let panel: PanelDriver;

const open = async (select: string, heading: string) => {
  ({ atlas, panel } = await PanelDriver.open(openAtlas, select));
  await expect.poll(() => atlas.panelHeading()).toBe(heading);
};

const sectionWords = (section: string) => `第 ${section} 条`;

describe("the panel of a plan", () => {
  test("says what it is for, how it is built, what it names and that it has ended", async () => {
    const { plan, sites, tasks, targets, links } = taizhou;
    await open(`plan:${plan.id}`, plan.titleZh);
    expect(await panel.partText("plan.purpose")).toContain(plan.purposeZh);
    expect(await panel.quotes("plan.structure")).toEqual([plan.structure?.phrase]);
    const over = atlas.tab.getByText(/目标年.*到期/).filter({ visible: true });
    expect(await over.count()).toBe(1);
    await atlas.tab.getByRole("img", { name: "泰州：空间结构示意图" }).waitFor();
    expect(await panel.links("plan.structure")).toEqual(
      expect.arrayContaining(sites.filter((site) => site.strategyRole).map(({ nameZh }) => nameZh)),
    );
    const counts = await panel.partText("plan.counts");
    expect(counts).toContain(`${sites.length} 处地点 · ${tasks.length} 项任务`);
    const firms = authored.enterprises.filter(({ mentions }) =>
      mentions.some((mention) => mention.plan === plan.id),
    );
    expect(await panel.folds("plan.names")).toContain(`任务 ${tasks.length}`);
    expect(await panel.unfold("plan.names", "企业")).toEqual(firms.map(({ nameZh }) => nameZh));
    await panel.appears("plan.headlines");
    expect(await panel.links("plan.headlines")).toEqual(
      targets.filter(({ scope }) => scope === "plan").map(({ metricZh }) => metricZh),
    );
    expect(await panel.folds("plan.records")).toContain(`对外联系 ${links.length}`);
  });

  test("says what the document leaves out", async () => {
    await open("plan:taizhou-2022", taizhou.plan.titleZh);
    expect(await panel.facts("plan.document")).toMatchObject({
      发文机关: "规划未写明",
      文号: "规划未写明",
      印发日期: "规划未写明",
    });
    await panel.follow("site.cites", sectionWords("一(三)"));
    await expect.poll(() => atlas.address()).toContain("select=clause:taizhou-2022/1-3");
    await atlas.visit("?view=list&select=plan:xiamen-2020");
    expect(await panel.partText("plan.structure")).toContain("规划未写明空间结构");
    expect(await panel.partText("plan.names")).toMatch(/企业\s+规划未写明/);
    expect(await panel.facts("plan.document")).toMatchObject({
      发文机关: xiamen.plan.issuerZh,
      文号: xiamen.plan.documentNumber,
    });
  });
});

describe("the panel of a site", () => {
  test("says what the plan says of it, each with its clause", async () => {
    const site = found(taizhou.sites, ({ id }) => id === "gaogang-hitech");
    await open(`site:taizhou-2022/${site.id}`, site.nameZh);
    expect(await panel.partText("site.role")).toContain(site.roleZh);
    const industries = await panel.partText("site.industries");
    for (const { term, section } of site.industries) {
      expect(industries).toContain(term);
      expect(industries).toContain(sectionWords(section));
    }
    const firms = await panel.links("site.enterprises");
    for (const { enterprise } of site.leadEnterprises) {
      expect(firms).toContain(found(authored.enterprises, ({ id }) => id === enterprise).nameZh);
    }
    expect(await panel.links("site.tasks")).toEqual(
      taizhou.tasks
        .filter(({ section }) => site.tasks.includes(section))
        .map(({ titleZh }) => titleZh),
    );
    await panel.appears("clause.targets");
    expect(await panel.links("clause.targets")).toEqual(
      taizhou.targets.filter((target) => target.site === site.id).map(({ metricZh }) => metricZh),
    );
    const partners = taizhou.links.filter(({ from }) => from === site.id);
    expect((await panel.links("clause.links")).map((text) => text.slice(2))).toEqual(
      partners.map(({ toZh }) => toZh),
    );
    expect(await panel.quotes("site.cites")).toEqual(site.cites.map(({ phrase }) => phrase));
  });

  test("says what the plan leaves out, and why a site has no point", async () => {
    await open("site:taizhou-2022/china-medical-city", "中国医药城");
    expect(await atlas.isUnwritten("site.enterprises")).toBe(true);
    await panel.appears("clause.targets");
    expect(await atlas.isUnwritten("clause.targets")).toBe(true);
    const group = found(taizhou.places, ({ properties }) => properties.unplacedReason === "class");
    await atlas.visit(`?view=list&select=site:taizhou-2022/${group.id}`);
    await expect.poll(async () => (await panel.chips()).join()).toContain("未落图");
    expect(await panel.partText("site.position")).toContain("是一组地点，不是某一处");
  });
});

describe("the panel of a task", () => {
  test("of Hefei tells lead from support, and shows the bracket itself", async () => {
    const task = found(hefei.tasks, ({ section }) => section === "二(二)");
    await open("task:hefei-2020/2-2", task.titleZh);
    await panel.appears("task.units");
    expect(await panel.chips()).toContain(sectionWords("二(二)"));
    expect(await panel.duties()).toEqual({ 牵头: task.leadUnits, 配合: task.supportingUnits });
    expect(task.leadUnits).toContain("市发改委");
    expect(await panel.quotes("task.units")).toEqual([task.unitsPhrase]);
    expect(await panel.partText("task.summary")).toContain(task.summaryZh);
    expect((await panel.links("task.sites")).toSorted()).toEqual(
      siteNames(hefei, task.sites).toSorted(),
    );
    expect(await panel.links("task.enterprises")).toEqual(
      task.enterprises.map((id) => found(authored.enterprises, (firm) => firm.id === id).nameZh),
    );
    const industries = await panel.partText("task.industries");
    for (const { term } of task.industries) expect(industries).toContain(term);
    expect(await panel.quotes("task.clause")).toEqual(task.cites.map(({ phrase }) => phrase));
    expect(await atlas.isUnwritten("task.deadline")).toBe(true);
    expect(await atlas.isUnwritten("task.targets")).toBe(true);
  });

  test("of Taizhou says that the plan names no unit for any task, and gives its figures", async () => {
    const task = found(taizhou.tasks, ({ section }) => section === "二(二)6");
    await open("task:taizhou-2022/2-2-6", task.titleZh);
    await panel.appears("task.units");
    expect(await panel.partText("task.units")).toContain(
      "规划未写明：本规划没有给任何一项任务写明责任单位",
    );
    expect(await panel.partText("task.deadline")).toContain("2024年");
    expect(await panel.quotes("task.deadline")).toEqual([task.deadline?.phrase]);
    const figures = await panel.partText("task.targets");
    const own = taizhou.targets.filter(({ section }) => section === task.section);
    expect(own.length).toBe(3);
    for (const target of own) {
      expect(figures).toContain(target.metricZh);
      expect(figures).toContain(targetFigure(target, "zh-Hans"));
    }
  });

  test("of Xiamen gives its list of units without making one of them the leader", async () => {
    const task = found(xiamen.tasks, ({ section }) => section === "三(一)");
    await open("task:xiamen-2020/3-1", task.titleZh);
    await panel.appears("task.units");
    expect(await panel.duties()).toEqual({ 并列负责: task.leadUnits });
    expect(await panel.partText("task.units")).toContain("没有写谁牵头、谁配合");
    expect(await atlas.isUnwritten("task.enterprises")).toBe(true);
    await atlas.visit("?view=list&select=task:xiamen-2020/4-1");
    await panel.appears("task.units");
    expect(await panel.partText("task.units")).toContain("这一条没有写由谁负责");
  });
});

describe("the panel of an enterprise", () => {
  test("gathers what the plan says of 扬子江药业, its sites and its tasks", async () => {
    const firm = found(authored.enterprises, ({ id }) => id === "yangtze-river-pharmaceutical");
    await open(`enterprise:${firm.id}`, "扬子江药业");
    // The plan never writes the name of the register: it is another name and no fact of the plan's.
    expect(firm.aliases.length).toBeGreaterThan(0);
    expect((await panel.facts())["又称"]).toBe(firm.aliases.join("、"));
    expect(await panel.chips()).toEqual(["企业", "龙头企业", "点名的企业"]);
    expect(await panel.quotes("enterprise.mentions")).toEqual(
      firm.mentions.map(({ phrase }) => phrase),
    );
    expect(await panel.links("enterprise.sites")).toEqual(
      taizhou.sites
        .filter(({ leadEnterprises }) => leadEnterprises.some((e) => e.enterprise === firm.id))
        .map(({ nameZh }) => nameZh),
    );
    await expect
      .poll(() => panel.links("enterprise.tasks"))
      .toEqual(
        taizhou.tasks
          .filter(({ enterprises }) => enterprises.includes(firm.id))
          .map(({ titleZh }) => titleZh),
      );
  });

  test("keeps a state platform apart from health firms, and says that it is a unit too", async () => {
    await open("enterprise:hefei-industry-investment-group", "市产投集团");
    expect(await panel.text()).toContain("本图集把这类单位与医药健康企业分开看待");
    expect(await panel.links("enterprise.asAgency")).toEqual(["合肥市产业投资控股(集团)有限公司"]);
    await panel.follow("enterprise.asAgency", "合肥市产业投资控股(集团)有限公司");
    await expect
      .poll(() => atlas.address())
      .toContain("select=agency:hefei-industry-investment-group");
    await expect.poll(() => panel.links("agency.asEnterprise")).toEqual(["市产投集团"]);
  });
});

describe("the panel of an agency", () => {
  const titles = (unit: string, list: "leadUnits" | "supportingUnits", mode = "lead+support") =>
    hefei.tasks
      .filter((task) => task.unitMode === mode && task[list].includes(unit))
      .map(({ titleZh }) => titleZh);

  test("says what 合肥市发改委 leads, supports and answers for in other ways", async () => {
    const agency = found(authored.agencies, ({ id }) => id === "hefei-development-and-reform");
    await open(`agency:${agency.id}`, agency.nameZh);
    expect(await atlas.panelEntries("agency.written")).toEqual(["市发改委"]);
    await panel.appears("agency.counts");
    const leads = titles("市发改委", "leadUnits");
    const supports = titles("市发改委", "supportingUnits");
    expect(await panel.headings("agency.counts")).toEqual([
      `牵头的任务（${leads.length}）`,
      "独自负责的任务（1）",
      "按职责分工负责的任务（1）",
      `配合的任务（${supports.length}）`,
    ]);
    expect(await panel.links("agency.counts")).toEqual([
      ...leads,
      ...titles("市发改委", "leadUnits", "single"),
      ...titles("市发改委", "leadUnits", "joint"),
      ...supports,
    ]);
    const ofUnit = hefei.tasks.filter(({ leadUnits, supportingUnits }) =>
      [...leadUnits, ...supportingUnits].includes("市发改委"),
    );
    const withEconomy = ofUnit.filter(({ leadUnits, supportingUnits }) =>
      [...leadUnits, ...supportingUnits].includes("市经信局"),
    );
    expect((await atlas.panelEntries("agency.partners")).join()).toMatch(
      new RegExp(`合肥市经济和信息化局\\s+${withEconomy.length} 项`),
    );
  });
});
