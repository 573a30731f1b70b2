import { describe, expect, test } from "vitest";
import type { AtlasDriver } from "./atlas-driver.ts";
import { authoredPlan } from "./authored-data.ts";
import { setUpAtlas } from "./set-up-atlas.ts";

/*
 * Questions of residents and planners, each answered in at most three actions from a page that a link leads to. Four more
 * are asked in search.test.ts: a town by its initials, who else plans vaccines, who leads most, which sites are the core.
 */
const openAtlas = setUpAtlas({ keepsTabs: true });

const taizhou = authoredPlan("taizhou-2022");
const hefei = authoredPlan("hefei-2020");

const PHONE = { language: "en", phone: true } as const;

const main = (atlas: AtlasDriver) => atlas.tab.getByRole("main");
const rowNames = (atlas: AtlasDriver) =>
  main(atlas).locator("tbody th[scope=row] a").allInnerTexts();
const has = (atlas: AtlasDriver, text: string) => () => main(atlas).getByText(text).count();

describe("a question of a planner, on a desk in Chinese", () => {
  test("what lies within 20 km of China Medical City, surely or perhaps", async () => {
    const atlas = await openAtlas(
      "?view=list&plan=taizhou-2022&select=site:taizhou-2022/china-medical-city",
    );
    await atlas.panel().getByRole("link", { name: "20 公里内" }).click();
    await expect.poll(has(atlas, "中国医药城周边 20 公里内")).toBe(1);
    await expect
      .poll(() =>
        main(atlas)
          .getByText(/^\d+ 处 \+ 可能 \d+$/)
          .count(),
      )
      .toBe(1);
    expect(atlas.address()).toContain("near=taizhou-2022/china-medical-city/20");
    await atlas.tab.goBack();
    await expect.poll(() => atlas.address()).not.toContain("near=");
  });

  test("which funds a plan names, and what of them can be taken home", async () => {
    const atlas = await openAtlas("?view=records&plan=hefei-2020");
    await expect.poll(async () => (await rowNames(atlas)).length).toBe(hefei.records.length);
    await main(atlas)
      .getByRole("link", { name: hefei.records[0]?.nameZh ?? "" })
      .first()
      .click();
    await expect.poll(() => atlas.panel().getByRole("heading", { level: 2 }).count()).toBe(1);
  });

  test("which tasks have a place, most first, in a table of three columns", async () => {
    const atlas = await openAtlas("?view=tasks&plan=hefei-2020&cols=sites");
    await expect.poll(async () => (await rowNames(atlas)).length).toBe(hefei.tasks.length);
    expect(await main(atlas).getByRole("columnheader").count()).toBe(2);
    const bySites = main(atlas).getByRole("columnheader", { name: "地点" }).getByRole("button");
    await bySites.click();
    await bySites.click();
    const [most] = hefei.tasks.toSorted((a, b) => b.sites.length - a.sites.length);
    await expect.poll(async () => (await rowNames(atlas))[0]).toBe(most?.titleZh);
    await main(atlas).getByText("选择列").click();
    await main(atlas).getByRole("checkbox", { name: "期限" }).check();
    await expect.poll(() => atlas.address()).toContain("cols=deadline,sites");
  });

  test("what lies in a district and what only may, said apart", async () => {
    const atlas = await openAtlas("?view=list&plan=taizhou-2022&area=321283");
    await expect
      .poll(() =>
        main(atlas)
          .getByText(/^\d+ 处 \+ 可能 \d+$/)
          .count(),
      )
      .toBe(1);
    await expect
      .poll(() => atlas.siteList().getByText("可能", { exact: true }).count())
      .toBeGreaterThan(0);
  });
});

describe("a question of a resident, on a phone in English", () => {
  test("what the plan has to do with me, and where it says so", async () => {
    const atlas = await openAtlas("?lang=en&select=plan:taizhou-2022&plan=taizhou-2022", PHONE);
    const [first] = taizhou.plan.residents;
    await expect
      .poll(() =>
        atlas
          .panel()
          .getByText(first?.textEn.slice(6, 40) ?? "")
          .count(),
      )
      .toBe(1);
    await atlas
      .panel()
      .getByRole("link", { name: /other items/ })
      .click();
    await expect.poll(() => atlas.address()).toContain("view=records");
    await expect.poll(async () => (await rowNames(atlas)).length).toBe(taizhou.records.length);
  });

  test("what is planned for a year: an empty answer names what to let go", async () => {
    const atlas = await openAtlas("?lang=en&view=records&plan=hefei-2020&year=1999", PHONE);
    await main(atlas)
      .getByRole("button", { name: /^Without “Year”/ })
      .click();
    await expect.poll(async () => (await rowNames(atlas)).length).toBe(hefei.records.length);
  });
});
