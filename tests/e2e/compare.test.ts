import { describe, expect, test } from "vitest";
import { COMPARE } from "../../src/i18n/compare/catalogue.ts";
import { createTranslate, translateOf } from "../../src/i18n/translate.ts";
import type { Language } from "../../src/i18n/language.ts";
import type { AtlasDriver } from "./atlas-driver.ts";
import { setUpAtlas } from "./set-up-atlas.ts";

const t = createTranslate("zh-Hans");
const openAtlas = setUpAtlas({ keepsTabs: true });
let atlas: AtlasDriver;

async function open(address: string, language: Language = "zh-Hans"): Promise<void> {
  atlas = await openAtlas(address, { language });
  const title = translateOf(COMPARE[language], language)("silence.title");
  await atlas.tab.getByRole("table", { name: title }).waitFor();
}

/** The cells of a row of the table of that name, from its heading on. */
async function rowOf(table: string, row: string | RegExp): Promise<readonly string[]> {
  const line = atlas.tab
    .getByRole("table", { name: table, exact: true })
    .getByRole("row")
    .filter({ has: atlas.tab.getByRole("rowheader", { name: row }) });
  return line.first().locator("th, td").allInnerTexts();
}

const figure = (cell: string | undefined) => Number(/^[\d.]+/.exec(cell ?? "")?.[0]);

describe("a planner who compares", () => {
  test("finds which plan is most concentrated, with its interval and what was left out", async () => {
    await open("?view=compare");
    // Each plan's figures come by themselves.
    await expect.poll(() => rowOf("空间指标", /地点在各区县的集中度/)).not.toContain("");
    const [, hefei, taizhou, xiamen, yuexiu, zhejiang] = await rowOf(
      "空间指标",
      /地点在各区县的集中度/,
    );
    expect(yuexiu).toBe("不适用");
    for (const cell of [hefei, taizhou, xiamen, zhejiang]) {
      expect(cell).toMatch(/依据 \d+ 项，未计入 \d+ 项/);
    }
    expect(Math.max(...[hefei, taizhou, xiamen, zhejiang].map(figure))).toBe(figure(zhejiang));
    const [, distance] = await rowOf("空间指标", "标准距离");
    expect(distance).toMatch(/公里 \[[\d.]+, [\d.]+\]/);
  });

  test("sees two plans in the order chosen: roles in their own words, industries of both, the busiest unit", async () => {
    await open("?view=compare&plan=taizhou-2022,hefei-2020");
    expect(atlas.address()).toContain("plan=taizhou-2022,hefei-2020");
    const [, taizhou, hefei] = await rowOf("空间结构", t("strategy.core"));
    expect(taizhou).toContain("中国医药城");
    expect(hefei).toContain("高新区");
    const both = await rowOf("产业", /医药制造/);
    expect(both).toHaveLength(3);
    for (const cell of both.slice(1)) expect(cell).toMatch(/地点 \d+/);
    const [, led, listed] = await rowOf("谁来做 · 合肥", /发展和改革委员会/);
    expect([led, listed]).toEqual(["7", "0"]);
    expect((await rowOf("没有写的", "任务的责任单位"))[1]).toMatch(/^37 \/ 37（100%）/);
  });

  test("takes a plan out, puts another in and goes back", async () => {
    await open("?view=compare&plan=taizhou-2022,hefei-2020");
    await atlas.tab.getByRole("link", { name: "去掉合肥" }).click();
    await expect.poll(() => atlas.address()).toBe("?v=1&plan=taizhou-2022&view=compare");
    expect(await atlas.tab.getByText("再选一份规划就可以对照。").isVisible()).toBe(true);
    await atlas.tab.getByRole("main").getByRole("link", { name: "厦门", exact: true }).click();
    await expect.poll(() => atlas.address()).toContain("plan=taizhou-2022,xiamen-2020");
    await atlas.tab.getByRole("link", { name: "把厦门移到前一位" }).click();
    await expect.poll(() => atlas.address()).toContain("plan=xiamen-2020,taizhou-2022");
    await atlas.tab.goBack();
    await expect.poll(() => atlas.address()).toContain("plan=taizhou-2022,xiamen-2020");
  });

  test("computes the metrics anew in the page, which are those published, and opens what is behind one", async () => {
    await open("?view=compare&plan=hefei-2020,xiamen-2020&section=metrics&among=all");
    await atlas.tab.getByText("与发布的数一致。").waitFor();
    const number = atlas.tab.getByRole("button", { name: /合肥的标准距离：查看依据$/ });
    await number.click();
    const card = atlas.tab.getByRole("dialog", { name: "合肥 · 标准距离" });
    const words = await card.innerText();
    for (const said of ["95% 区间", "公式", "d_i", "Bachi", "种子", "数据版本"]) {
      expect(words).toContain(said);
    }
    await atlas.press("Escape");
    await expect.poll(() => card.count()).toBe(0);
    expect(await atlas.focused()).toContain("合肥的标准距离");
  });

  test("walks the marks of a chart by keyboard, each of which says its value and opens what is behind it", async () => {
    await open("?view=compare&plan=hefei-2020,taizhou-2022&section=gaps&charts=gaps");
    const chart = atlas.tab.getByRole("group", { name: /^空白：\d+ 个标记/ });
    const stops = chart.locator("[tabindex='0']");
    await expect.poll(() => stops.count()).toBe(1);
    await stops.focus();
    await atlas.press("End");
    await expect.poll(() => atlas.focused()).toContain("中药材种植与种苗，泰州");
    await atlas.press("Home");
    await atlas.press("ArrowDown");
    await expect.poll(() => atlas.focused()).toContain("诊疗服务，泰州：1 处地点写到");
    expect(await stops.count()).toBe(1);
    await atlas.press("Enter");
    const card = atlas.tab.getByRole("dialog", { name: "泰州 · 写到诊疗服务的地点、任务和指标" });
    await card.waitFor();
    const said = await card.innerText();
    for (const words of ["没有计入", "公式", "数据版本", "烧烫伤中心", "第 二"]) {
      expect(said).toContain(words);
    }
    await atlas.press("Escape");
    await expect.poll(() => atlas.focused()).toContain("诊疗服务，泰州");
  });

  test("makes a brief for paper: cover, the parts chosen, method and sources, and nothing else", async () => {
    await open("?view=compare&plan=hefei-2020,taizhou-2022");
    await atlas.tab.getByRole("button", { name: "做成简报" }).click();
    const form = atlas.tab.getByRole("dialog", { name: "做成简报" });
    await form.getByRole("textbox").fill("两市的核心区做同样的产业吗？");
    await form.getByRole("checkbox", { name: "谁来做" }).uncheck();
    await form.getByRole("button", { name: "做好简报" }).click();
    await atlas.tab.emulateMedia({ media: "print" });
    const heading = atlas.tab.getByRole("heading", { name: "两市的核心区做同样的产业吗？" });
    await heading.waitFor();
    const seen = await atlas.tab.getByRole("main").innerText();
    for (const said of ["空间指标", "方法说明", "泰州市大健康产业", "[EB/OL]", "已到期 2024"]) {
      expect(seen).toContain(said);
    }
    for (const unsaid of ["谁来做", "本页各节", "带走", "复制链接", "结束简报"]) {
      expect(seen).not.toContain(unsaid);
    }
    const pdf = (await atlas.tab.pdf({ preferCSSPageSize: true })).toString("latin1");
    const pages = pdf.match(/\/MediaBox \[[^\]]*\]/g) ?? [];
    expect(pages.length).toBeGreaterThan(3);
    // A4 upright, in points.
    for (const page of pages) expect(page).toMatch(/\[0 0 59[45](?:\.\d+)? 84[12]/);
    await atlas.tab.emulateMedia({ media: null });
  });

  test("reads it in English", async () => {
    await open("?view=compare&plan=hefei-2020,yuexiu-2021&lang=en", "en");
    expect((await rowOf("Spatial structure", createTranslate("en")("strategy.core")))[1]).toContain(
      "High-tech",
    );
    expect(await atlas.overflowsSideways()).toBe(false);
  });
});
