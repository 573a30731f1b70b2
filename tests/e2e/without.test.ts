import { describe, expect, test } from "vitest";
import type { AtlasDriver } from "./atlas-driver.ts";
import { setUpAtlas } from "./set-up-atlas.ts";

let atlas: AtlasDriver;

async function expectList(driver: AtlasDriver): Promise<void> {
  await driver.openSiteFromList("中国医药城");
  await expect.poll(() => driver.panelHeading()).toBe("中国医药城");
  expect((await driver.panelEntries("site.tasks")).length).toBeGreaterThan(0);
}

describe("the atlas is whole", () => {
  const openAtlas = setUpAtlas();
  const openWithoutWebGl = setUpAtlas({ webgl: false });

  test("without WebGL", async () => {
    atlas = await openWithoutWebGl("?plan=taizhou-2022");
    expect(
      await atlas.tab.evaluate(() => document.createElement("canvas").getContext("webgl2")),
    ).toBeNull();
    await expectList(atlas);
    await expect.poll(() => atlas.notices()).toContain("WebGL2");
  });

  test("when the map never arrives", async () => {
    atlas = await openAtlas("?plan=taizhou-2022", {
      block: /assets\/(?!index|map-area).*(map|worker).*\.js/i,
    });
    await expectList(atlas);
  });

  test("to read without any script: plans and sites are in the page itself", async () => {
    atlas = await openAtlas("", { scripts: false });
    const start = await atlas.tab.locator("body").innerText();
    for (const name of ["合肥", "泰州", "厦门", "越秀", "浙江"]) expect(start).toContain(name);
    await atlas.visit("plans/taizhou-2022/");
    expect(await atlas.tab.locator("body").innerText()).toContain("中国医药城");
  });

  test("without any script the page says so, and its links lead to the text of plans", async () => {
    atlas = await openAtlas("", { scripts: false });
    const note = atlas.tab.getByText("浏览器没有运行脚本");
    expect(await note.isVisible()).toBe(true);
    await atlas.tab.getByRole("link", { name: "泰州" }).first().click();
    expect(atlas.address()).toBe("plans/taizhou-2022/");
    expect(await note.isVisible()).toBe(true);
    await atlas.tab.getByRole("link", { name: "中国医药城" }).first().click();
    expect(atlas.address()).toMatch(/^plans\/taizhou-2022\/\?/);
    expect(await atlas.tab.locator("body").innerText()).toContain("中国医药城");
  });
});

describe("a page that does not become live says so, and can be read", () => {
  const openAtlas = setUpAtlas({ isFault: (fault) => !/uncaught/.test(fault) });
  const note = () => atlas.tab.locator(".not-live");
  const open = async (answer: (url: string) => string | undefined, timeout = 15_000) => {
    atlas = await openAtlas("", { answer, live: false });
    await expect.poll(() => note().isVisible(), { timeout }).toBe(true);
    expect(await note().innerText()).toContain("Chromium 103");
    await atlas.tab.getByRole("link", { name: "泰州" }).first().click();
    await expect.poll(() => atlas.tab.locator("main").innerText()).toContain("中国医药城");
    expect(atlas.address()).toBe("plans/taizhou-2022/");
    return atlas.faults();
  };
  const entry = (url: string) => /assets\/index-.*\.js/.test(url);

  test("where the browser cannot read its program", async () => {
    const faults = await open((url) => (entry(url) ? "a syntax of tomorrow" : undefined));
    expect(faults.join()).toContain("uncaught");
  });

  test("where its program breaks", async () => {
    const faults = await open((url) => (entry(url) ? "null.toSorted()" : undefined));
    expect(faults.join()).toContain("uncaught");
  });

  test("after a while where not even the first script runs", async () => {
    const faults = await open((url) => (/assets\/boot-/.test(url) ? "" : undefined), 40_000);
    expect(faults).toEqual([]);
  }, 90_000);
});
