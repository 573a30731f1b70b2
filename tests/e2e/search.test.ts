import { describe, expect, test } from "vitest";
import { authoredPlan } from "./authored-data.ts";
import { setUpAtlas } from "./set-up-atlas.ts";
import { TableDriver } from "./table-driver.ts";
import type { AtlasDriver } from "./atlas-driver.ts";

const openAtlas = setUpAtlas();

const box = (atlas: AtlasDriver) => atlas.tab.getByRole("combobox", { name: "搜索" });
const options = (atlas: AtlasDriver) => atlas.tab.getByRole("option");

/** Goes to the plain box, which hands over what is typed to the one that finds. */
async function search(atlas: AtlasDriver, text: string) {
  await atlas.tab.getByRole("searchbox", { name: "搜索" }).click();
  await expect.poll(() => box(atlas).count()).toBe(1);
  await atlas.tab.keyboard.type(text);
}

const listed = (atlas: AtlasDriver) =>
  atlas.siteList().getByRole("link").filter({ hasNotText: "全部列出" }).allInnerTexts();

describe("a question in at most three actions", () => {
  test("a town by its initials: typed, arrow, Enter", async () => {
    const atlas = await openAtlas("");
    await search(atlas, "zgyyc");
    await expect.poll(() => options(atlas).first().innerText()).toContain("中国医药城");
    await atlas.press("ArrowDown");
    await atlas.press("Enter");
    await expect.poll(() => atlas.panelHeading()).toBe("中国医药城");
    expect(atlas.address()).toContain("select=site:taizhou-2022/china-medical-city");
    expect(atlas.address()).not.toContain("q=");
    expect(await box(atlas).inputValue()).toBe("");
  });

  test("who else plans vaccines: typed, and list and map say so; Back takes it back", async () => {
    const atlas = await openAtlas("?plan=taizhou-2022");
    await atlas.mapAtRest();
    await search(atlas, "疫苗");
    const claims = authoredPlan("taizhou-2022").sites.filter(
      ({ nameZh, industries }) =>
        nameZh.includes("疫苗") || industries.some(({ term }) => term.includes("疫苗")),
    );
    await expect.poll(async () => (await listed(atlas)).length).toBe(claims.length);
    expect(atlas.address()).toContain(`q=${encodeURIComponent("疫苗")}`);
    await expect.poll(() => atlas.tab.getByText(/\d 处已标亮/).count()).toBe(1);
    await atlas.press("Escape");
    await atlas.press("Escape");
    await expect.poll(() => atlas.address()).not.toContain("q=");
    await atlas.tab.goBack();
    await expect.poll(() => box(atlas).inputValue()).toBe("疫苗");
  });

  test("which sites of Taizhou are the core: filter, role", async () => {
    const atlas = await openAtlas("?view=list&plan=taizhou-2022");
    await atlas.tab.getByRole("button", { name: "筛选" }).click();
    const role = atlas.tab.getByRole("checkbox", { name: /^核/ });
    await expect.poll(() => role.count()).toBe(1);
    await role.check();
    const cores = authoredPlan("taizhou-2022").sites.filter(
      ({ strategyRole }) => strategyRole === "core",
    );
    await expect.poll(async () => (await listed(atlas)).length).toBe(cores.length);
    expect(atlas.address()).toContain("role=core");
    await atlas.tab.goBack();
    await expect.poll(() => atlas.address()).not.toContain("role=");
    await expect
      .poll(async () => (await listed(atlas)).length)
      .toBe(authoredPlan("taizhou-2022").sites.length);
  });

  test("who leads most in Hefei: tasks, by unit; and a number lists its tasks", async () => {
    const atlas = await openAtlas("?view=tasks&plan=hefei-2020");
    await atlas.tab.getByRole("button", { name: "按单位" }).click();
    const table = new TableDriver(atlas, "units.title");
    await table.appears();
    expect((await table.names())[0]).toBe("合肥市发展和改革委员会");
    expect(atlas.address()).toContain("group=unit");
    await atlas.tab.getByRole("link", { name: /^合计/ }).first().click();
    const tasks = new TableDriver(atlas, "tasks.title");
    await tasks.appears();
    await expect.poll(async () => (await tasks.names()).length).toBe(8);
    expect(atlas.address()).toContain("unit=hefei-development-and-reform");
  });

  test("which targets of 2024 are numbers: a link, and what to let go where nothing fits", async () => {
    const atlas = await openAtlas("?view=targets&plan=taizhou-2022&year=2024");
    const table = new TableDriver(atlas, "ledger.title");
    await table.appears();
    const due = authoredPlan("taizhou-2022").targets.filter(({ year }) => year === 2024);
    await expect.poll(async () => (await table.names()).length).toBe(due.length);
    await atlas.visit("?view=targets&plan=taizhou-2022&year=1999");
    await atlas.tab.getByRole("button", { name: /^去掉“年份”/ }).click();
    await expect
      .poll(async () => (await table.names()).length)
      .toBe(authoredPlan("taizhou-2022").targets.length);
  });

  test("nothing found says what to try", async () => {
    const atlas = await openAtlas("");
    await search(atlas, "没有的地方");
    await expect.poll(() => atlas.tab.getByText("没有找到“没有的地方”").count()).toBe(1);
  });
});

describe("a word that not every reader knows", () => {
  test("is dotted, and says in a sentence what it means, by key alone", async () => {
    const atlas = await openAtlas("?view=list&plan=taizhou-2022&select=plan:taizhou-2022");
    const word = atlas.panel().getByRole("button", { name: "示范区", exact: true });
    await expect.poll(() => word.count()).toBe(1);
    await word.focus();
    await atlas.press("Enter");
    expect(await word.getAttribute("aria-expanded")).toBe("true");
    const all = atlas.panel().getByRole("link", { name: "全部词语" });
    await expect.poll(() => all.count()).toBe(1);
    await all.click();
    await expect.poll(() => atlas.tab.locator("dt").count()).toBeGreaterThanOrEqual(60);
    expect(atlas.address()).toContain("view=terms");
  });
});
