import { describe, expect, test } from "vitest";
import type { AtlasDriver, AtlasOptions } from "./atlas-driver.ts";
import { axeViolations } from "./axe.ts";
import { baseUrl } from "./provided.ts";
import { setUpAtlas } from "./set-up-atlas.ts";
import { ReadingDriver } from "./reading-driver.ts";

/** For what comes after the map or the details of all plans have loaded. */
const SLOW = { timeout: 20_000 };

const openWithEngine = setUpAtlas();
const openWithPlainMap = setUpAtlas({ webgl: false });
let atlas: AtlasDriver;
let reading: ReadingDriver;

const open = async (address: string, options: AtlasOptions = {}, webgl = true) => {
  atlas = await (webgl ? openWithEngine : openWithPlainMap)(address, options);
  reading = new ReadingDriver(atlas);
};

describe("a plan read beside the map", () => {
  test("is chosen among the plans and read in our own words, for there is no text here", async () => {
    await open("?view=read");
    await reading.choosePlan("泰州");
    await expect.poll(() => reading.clauses()).toContain("11 推动中药品质创新");
    expect(await reading.text()).toContain("不是规划原文");
    expect(await reading.text()).toContain("已到期 2024");
    const index = await fetch(`${baseUrl()}data/v1/atlas/index.json`);
    const text = await index.text();
    expect(JSON.parse(text)).toMatchObject({ hasDocuments: false });
    expect(text).not.toContain("documents/");
    expect(await axeViolations(atlas.tab)).toEqual([]);
  });

  test("writes a clause that is chosen into the address and names what is in it", async () => {
    await open("?view=read&plan=taizhou-2022");
    await reading.chooseClause("推动中药品质创新");
    expect(atlas.address()).toContain("select=clause:taizhou-2022/2-3-11");
    await expect.poll(() => reading.named()).toContain("推动中药品质创新");
    await reading.openFromClause("中国医药城");
    await expect.poll(() => atlas.panelHeading()).toBe("中国医药城");
    await atlas.press("Escape");
    await expect.poll(() => atlas.focused()).toContain("中国医药城");
    expect(await reading.named()).toContain("推动中药品质创新");
    await atlas.tab.goBack();
    await atlas.tab.goBack();
    await expect.poll(() => atlas.address()).toContain("select=clause:taizhou-2022/2-3-11");
  });

  test("follows the reader's scrolling without a word in the address", async () => {
    await open("?view=read&plan=hefei-2020");
    const address = atlas.address();
    await expect.poll(() => reading.named()).toContain("前言");
    await reading.scrollTo("打造国家战新集群");
    await expect.poll(() => reading.named()).toContain("打造国家战新集群");
    expect(atlas.address()).toBe(address);
    expect(await atlas.tab.evaluate(() => history.length)).toBeLessThanOrEqual(2);
  });

  test("lights on the map what the clause names, on the map too, and all again when it is closed", async () => {
    await open("?view=read&plan=taizhou-2022&select=clause:taizhou-2022/2-3-11", {}, false);
    await expect.poll(() => reading.countDimmed(), SLOW).toBeGreaterThan(3);
    const lit = await reading.litMarks();
    expect(lit.length).toBeLessThan(10);
    expect(lit.length).toBeGreaterThan(0);
    await atlas.chooseScreen("map");
    expect((await reading.litMarks()).toSorted()).toEqual(lit.toSorted());
    await atlas.closePanel();
    await expect.poll(() => reading.countDimmed(), SLOW).toBe(0);
  });

  test("is read on a phone", async () => {
    await open("?view=read&plan=xiamen-2020", { phone: true });
    await expect.poll(() => reading.clauses()).toContain("前言");
    expect(await atlas.overflowsSideways()).toBe(false);
    expect(await axeViolations(atlas.tab)).toEqual([]);
  });
});

describe("the quality of the data", () => {
  test.each([{ phone: false }, { phone: true }])(
    "is said on a page (phone: $phone)",
    async (device) => {
      await open("?view=quality", device);
      const content = atlas.tab.getByRole("region", { name: "数据质量", exact: true });
      await expect.poll(() => content.innerText(), SLOW).toContain("是一组地点，不是某一处");
      const text = await content.innerText();
      expect(text).toContain("均已到期");
      expect(text).toMatch(/数据版本 \d/);
      expect(await content.getByRole("table").count()).toBe(3);
      expect(await atlas.overflowsSideways()).toBe(false);
      expect(await axeViolations(atlas.tab)).toEqual([]);
    },
  );
});

describe("on paper", () => {
  test.each(["map", "list", "read", "quality"])(
    "the screen %s says title, end of the plan, data version and address",
    async (screen) => {
      await open(`?plan=hefei-2020&view=${screen}`);
      await atlas.tab.emulateMedia({ media: "print" });
      const paper = await atlas.tab.locator("body").innerText();
      for (const words of [
        "合肥市加快推进大健康产业发展工作方案",
        "已经到期",
        "数据版本",
        baseUrl(),
      ]) {
        expect(paper).toContain(words);
      }
      expect(await atlas.tab.getByRole("navigation").count()).toBe(0);
    },
  );
});
