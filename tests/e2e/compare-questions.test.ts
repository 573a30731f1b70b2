import { describe, expect, test } from "vitest";
import { COMPARE } from "../../src/i18n/compare/catalogue.ts";
import { translateOf } from "../../src/i18n/translate.ts";
import type { AtlasDriver } from "./atlas-driver.ts";
import { setUpAtlas } from "./set-up-atlas.ts";

const text = translateOf(COMPARE["zh-Hans"], "zh-Hans");
const openAtlas = setUpAtlas({ keepsTabs: true });
let atlas: AtlasDriver;

async function compare(plans: string): Promise<void> {
  atlas = await openAtlas(`?plan=${plans}&view=compare`);
  await atlas.tab
    .getByRole("region", { name: text("silence.title"), exact: true })
    .first()
    .waitFor();
}

const table = (name: string) => atlas.tab.getByRole("table", { name, exact: true });
const firstRow = (name: string) => table(name).locator("tbody tr").first();
const cellsOf = (name: string) => firstRow(name).locator("th, td").allInnerTexts();

describe("a planner asks", () => {
  test("which plan is most concentrated: Zhejiang by sites, Taizhou by tasks", async () => {
    await compare("hefei-2020,taizhou-2022,xiamen-2020,zhejiang-2020");
    const values = async (metric: string) => {
      const row = table(text("metrics.title")).getByRole("row").filter({ hasText: metric });
      return (await row.first().locator("td").allInnerTexts()).map((cell) =>
        Number.parseFloat(cell),
      );
    };
    await expect.poll(() => values(text("metric.district-tasks-gini"))).toHaveLength(4);
    const most = async (metric: "district-sites-hhi" | "district-tasks-hhi") => {
      const found = await values(text(`metric.${metric}`));
      return found.indexOf(Math.max(...found));
    };
    await expect.poll(() => most("district-sites-hhi")).toBe(3);
    await expect.poll(() => most("district-tasks-hhi")).toBe(1);
  });

  test("what Hefei and Taizhou both claim and how near, and leaves a finding out of the print", async () => {
    await compare("hefei-2020,taizhou-2022");
    const name = text("overlap.betweenTitle");
    const [claim, sites, apart] = await cellsOf(name);
    expect(claim).toContain("健康医疗大数据");
    expect(sites).toContain("中国(泰州)健康医疗大数据中心");
    expect(apart).toMatch(/^\d+ 公里 \[\d+, \d+\]$/);
    await firstRow(name).locator("summary").click();
    const passages = firstRow(name).getByRole("definition");
    await expect.poll(() => passages.count()).toBeGreaterThan(3);
    expect(await passages.first().getByRole("link").count()).toBe(1);

    await firstRow(name)
      .getByRole("button", { name: /^去掉这条/ })
      .click();
    await expect.poll(() => firstRow(name).innerText()).not.toContain("健康医疗大数据");
    expect(atlas.address()).toMatch(/&out=[0-9a-z]{5}$/);
    await atlas.tab.getByText(text("finding.dismissed", { count: 1 })).click();
    await atlas.tab.getByRole("button", { name: text("finding.restoreAll") }).click();
    await expect.poll(() => firstRow(name).innerText()).toContain("健康医疗大数据");
    expect(atlas.address()).not.toContain("out=");
  });

  test("which unit carries most in Hefei and in Yuexiu, and walks the matrix by keyboard", async () => {
    await compare("hefei-2020,yuexiu-2021&charts=units");
    const matrix = atlas.tab.getByRole("application", { name: text("cowork.keys") });
    await matrix.focus();
    await atlas.tab.keyboard.press("ArrowDown");
    const said = atlas.tab.getByText(text("cowork.own", { a: "合肥市发展和改革委员会", count: 8 }));
    await said.waitFor();
    await atlas.tab.keyboard.press("ArrowRight");
    await atlas.tab
      .getByText("合肥市发展和改革委员会 – 合肥市卫生健康委员会：同在 5 项任务里")
      .waitFor();

    await compare("hefei-2020,yuexiu-2021");
    const [hefei, led] = await cellsOf("谁来做 · 合肥");
    expect([hefei, led]).toEqual(["合肥市发展和改革委员会", "7"]);
    const [yuexiu] = await cellsOf("谁来做 · 广州越秀");
    expect(yuexiu).toContain("科技工业和信息化局");
  });

  test("what Taizhou promises that Xiamen does not, and why their targets are not ranked", async () => {
    await compare("taizhou-2022,xiamen-2020");
    const gaps = atlas.tab.getByRole("table", { name: /^只有泰州写到（28）$/ });
    expect(await gaps.locator("tbody tr").first().innerText()).toContain("保健与健康食品");
    const unlike = table(text("unlike.title"))
      .getByRole("row")
      .filter({ hasText: "大健康领域上市企业数" });
    expect(await unlike.innerText()).toContain("生物医药产业上市企业数");
    expect(await unlike.innerText()).toContain("年份不同：2024 / 2022");
  });

  test("which plan reaches farthest outside, and what is most like a hospital of Taizhou's", async () => {
    await compare("hefei-2020,taizhou-2022,xiamen-2020,yuexiu-2021,zhejiang-2020");
    const [partner, plan, , reach] = await cellsOf(text("links.table"));
    expect(partner).toBe("罗氏");
    expect(plan).toContain("泰州");
    expect(reach).toMatch(/^8,\d{3} 公里/);
    const shared = atlas.tab.getByRole("listitem").filter({ hasText: /^张江/ });
    expect(await shared.innerText()).toContain("合肥");

    atlas = await openAtlas(
      "?plan=taizhou-2022&view=list&select=site:taizhou-2022/people-hospital",
    );
    const likes = atlas.tab.getByRole("region", { name: text("alike.sites") });
    await likes.getByRole("link", { name: "老年病治疗中心" }).waitFor();
    expect(await likes.innerText()).toContain("同是医疗机构");
  });
});
