import { readFile } from "node:fs/promises";
import readExcelFile from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import { createTranslate } from "../../src/i18n/translate.ts";
import { parseCsv } from "../fixtures/parse-csv.ts";
import type { AtlasDriver } from "./atlas-driver.ts";
import { authored } from "./authored-data.ts";
import { setUpAtlas } from "./set-up-atlas.ts";

const t = createTranslate("zh-Hans");
const openAtlas = setUpAtlas({ keepsTabs: true });

/** Opens what can be taken home of a thing, and gives what a form of it is. */
async function takeHome(atlas: AtlasDriver, name: string) {
  const button = atlas.tab.getByRole("button", { name: t("take.open", { name }), exact: true });
  await button.waitFor();
  if ((await button.getAttribute("aria-expanded")) !== "true") await button.click();
  const box = atlas.tab.getByRole("group", { name: t("take.open", { name }), exact: true });
  const press = (form: string) => box.getByRole("button", { name: form, exact: true }).click();
  return {
    press,
    box,
    file: async (form: string) => {
      const [download] = await Promise.all([atlas.tab.waitForEvent("download"), press(form)]);
      return { name: download.suggestedFilename(), file: await readFile(await download.path()) };
    },
  };
}

describe("what is shown", () => {
  test("of a comparison goes home as a workbook whose codes are text and counts are numbers, and to the clipboard in columns", async () => {
    const atlas = await openAtlas("?view=compare&plan=taizhou-2022,hefei-2020", {
      clipboard: "allowed",
    });
    const take = await takeHome(atlas, "产业");
    const { name, file } = await take.file("XLSX");
    expect(name).toBe("kangtu-产业.xlsx");
    const sheets = await readExcelFile(file);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(["产业", "产业结构有多像", "来源"]);
    const [head = [], ...rows] = sheets[0]?.data ?? [];
    expect(head.slice(0, 5)).toEqual(["规划", "类别代码", "产业类别", "细分", "地点"]);
    expect(new Set(rows.map(([plan]) => plan))).toEqual(new Set(["泰州", "合肥"]));
    expect(rows.every(([, code]) => typeof code === "string" && /^\d\d$/.test(code))).toBe(true);
    expect(rows.some((row) => typeof row[4] === "number")).toBe(true);
    expect(sheets[2]?.data.map(([label]) => label)).toContain("数据版本");
    await take.press("复制为表格");
    await expect
      .poll(() => atlas.tab.evaluate(() => navigator.clipboard.readText()))
      .toContain("规划\t类别代码\t产业类别");
    const types = await atlas.tab.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return item?.types ?? [];
    });
    expect(types).toContain("text/html");
  });

  test("of the list of all plans goes home whole, too large for one piece as it is, and its places as GeoJSON", async () => {
    const atlas = await openAtlas("?view=list");
    const all = authored.plans.flatMap(({ sites }) => sites).length;
    const take = await takeHome(atlas, t("list.title"));
    const { file } = await take.file("XLSX");
    const [sheet] = await readExcelFile(file);
    expect(sheet?.data).toHaveLength(all + 1);
    const csv = parseCsv((await take.file("CSV")).file.toString());
    expect(csv).toHaveLength(all + 1);
    const [head = []] = csv;
    for (const heading of [
      "规划",
      "条目",
      "原文词句",
      "定位精度",
      "规划状态",
      "数据版本",
      "网址",
    ]) {
      expect(head).toContain(heading);
    }
    const places = JSON.parse((await take.file("GeoJSON")).file.toString()) as {
      readonly features: readonly unknown[];
    };
    expect(places.features).toHaveLength(all);
  });

  test("of a comparison as a chart goes home as one drawing that has its styles, and as a picture", async () => {
    const atlas = await openAtlas(
      "?view=compare&plan=taizhou-2022,hefei-2020&section=metrics&charts=metrics",
    );
    await atlas.tab
      .getByRole("group", { name: /^空间指标：\d+ 个标记/ })
      .first()
      .waitFor();
    const take = await takeHome(atlas, "空间指标");
    const svg = (await take.file("SVG")).file.toString();
    expect(svg.match(/<svg/g)?.length).toBeGreaterThan(2);
    for (const words of ["标准距离", "对外联系平均距离", "（已到期 2024）", "数据版本"])
      expect(svg).toContain(words);
    expect(svg).not.toMatch(/class=|var\(/);
    const png = (await take.file("PNG")).file;
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(png.length).toBeGreaterThan(20_000);
  });

  test("of the tasks goes home in the order in which it stands", async () => {
    const atlas = await openAtlas("?view=tasks&plan=yuexiu-2021");
    await atlas.tab.getByRole("button", { name: t("tasks.deadline") }).click();
    const take = await takeHome(atlas, t("tasks.title"));
    const [head = [], first = []] = parseCsv((await take.file("CSV")).file.toString());
    expect(first[head.indexOf("期限")]).toBe("2021年6月");
    expect(first[head.indexOf("网址")]).toContain("select=task:yuexiu-2021/");
  });
});

describe("an open panel", () => {
  test("goes home with all that it says, and its record", async () => {
    const atlas = await openAtlas("?plan=hefei-2020&view=tasks&select=task:hefei-2020/2-2");
    const take = await takeHome(atlas, "打造国家战新集群");
    const [head = [], ...rows] = parseCsv((await take.file("CSV")).file.toString());
    const said = rows.map((row) => row[head.indexOf("内容")]).join("\n");
    const values = await atlas.tab.locator("#panel article dd, #panel article li").allInnerTexts();
    expect(values.length).toBeGreaterThan(3);
    for (const value of values) {
      for (const line of value.split("\n"))
        expect(said).toContain(line.replaceAll(/\s+/g, " ").trim());
    }
    const record = JSON.parse((await take.file("JSON")).file.toString()) as {
      readonly address: string;
    };
    expect(record.address).toContain("select=task:hefei-2020/2-2");
  });
});

describe("a part of the comparison", () => {
  test("has an address of its own, which brings it into sight, and Back leads to the one before", async () => {
    const atlas = await openAtlas("?view=compare&plan=taizhou-2022,hefei-2020&section=silence");
    const topOf = async (section: string) =>
      (await atlas.tab.locator(`#compare-${section}`).boundingBox())?.y ?? Number.NaN;
    await expect.poll(() => topOf("silence")).toBeLessThan(900);
    await atlas.tab.getByRole("link", { name: "概况", exact: true }).click();
    await expect.poll(() => atlas.address()).toContain("section=glance");
    await expect.poll(() => topOf("glance")).toBeLessThan(200);
    await atlas.tab.goBack();
    await expect.poll(() => atlas.address()).toContain("section=silence");
    await expect.poll(() => topOf("silence")).toBeLessThan(900);
  });
});
