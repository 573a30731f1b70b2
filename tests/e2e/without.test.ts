import { afterEach, describe, expect, test } from "vitest";
import { AtlasDriver } from "./atlas-driver.ts";
import { startBrowser, type TestBrowser } from "./browser.ts";
import { foundBrowser } from "./provided.ts";

let browser: TestBrowser | null = null;
let atlas: AtlasDriver | null = null;

afterEach(async () => {
  const faults = atlas?.faults() ?? [];
  await browser?.close();
  expect(faults).toEqual([]);
});

async function expectList(driver: AtlasDriver): Promise<void> {
  await driver.openSiteFromList("中国医药城");
  await expect.poll(() => driver.panelHeading()).toBe("中国医药城");
  expect((await driver.panelEntries("site.tasks")).length).toBeGreaterThan(0);
}

describe("the atlas is whole", () => {
  test("without WebGL", async () => {
    browser = await startBrowser(foundBrowser(), { webgl: false });
    atlas = await AtlasDriver.open(browser, "?plan=taizhou-2022");
    expect(
      await atlas.tab.evaluate(() => document.createElement("canvas").getContext("webgl2")),
    ).toBeNull();
    await expectList(atlas);
    await expect.poll(() => atlas?.notices()).toContain("WebGL2");
  });

  test("when the map never arrives", async () => {
    browser = await startBrowser(foundBrowser());
    atlas = await AtlasDriver.open(browser, "?plan=taizhou-2022", {
      block: /assets\/(?!index).*(map|worker).*\.js/i,
    });
    await expectList(atlas);
  });

  test("to read without any script: plans and sites are in the page itself", async () => {
    browser = await startBrowser(foundBrowser());
    atlas = await AtlasDriver.open(browser, "", { scripts: false });
    const start = await atlas.tab.locator("body").innerText();
    for (const name of ["合肥", "泰州", "厦门", "越秀", "浙江"]) expect(start).toContain(name);
    await atlas.visit("plans/taizhou-2022/");
    expect(await atlas.tab.locator("body").innerText()).toContain("中国医药城");
  });
});
