import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { createTranslate } from "../../src/i18n/translate.ts";
import { AtlasDriver } from "./atlas-driver.ts";
import { startBrowser, type TestBrowser } from "./browser.ts";
import { foundBrowser } from "./provided.ts";

const SLOW = { timeout: 40_000 };
const t = createTranslate("zh-Hans");

let browser: TestBrowser;

afterAll(() => browser.close());

describe("the map", () => {
  let atlas: AtlasDriver;

  beforeAll(async () => {
    browser = await startBrowser(foundBrowser());
  });
  afterEach(async () => {
    const faults = atlas.faults();
    await atlas.close();
    expect(faults).toEqual([]);
  });

  /** Takes the graphics context away; @returns what gives it back, which must be called before four seconds are over */
  const loseContext = () =>
    atlas.tab.evaluate(() => {
      const context = document.querySelector("canvas")?.getContext("webgl2");
      const extension = context?.getExtension("WEBGL_lose_context");
      extension?.loseContext();
      (window as Window & { giveBack?: () => void }).giveBack = () => extension?.restoreContext();
    });
  const giveContextBack = () =>
    atlas.tab.evaluate(() => (window as Window & { giveBack?: () => void }).giveBack?.());

  test("goes on when its graphics context comes back, and again", async () => {
    atlas = await AtlasDriver.open(browser, "?plan=taizhou-2022");
    await atlas.mapAtRest();
    for (let times = 0; times < 2; times += 1) {
      await loseContext();
      await atlas.tab.waitForTimeout(300);
      await giveContextBack();
      await atlas.tab.waitForTimeout(300);
      await atlas.mapAtRest();
    }
    await atlas.openSiteFromList("中国医药城");
    await expect.poll(() => atlas.panelHeading()).toBe("中国医药城");
    await atlas.mapAtRest();
    expect(await atlas.notices()).not.toContain(t("notice.contextLost"));
  });

  test("gives way to the plain one when its context stays away, and comes back when asked", async () => {
    atlas = await AtlasDriver.open(browser, "?plan=taizhou-2022");
    await atlas.mapAtRest();
    await loseContext();
    await atlas.plainMapDrawn();
    await expect.poll(() => atlas.notices()).toContain(t("notice.contextLost"));
    await atlas.tab.getByRole("button", { name: t("app.retry") }).click();
    await expect.poll(() => atlas.tab.locator("canvas").count(), SLOW).toBe(1);
    await atlas.mapAtRest();
    expect(await atlas.notices()).not.toContain(t("notice.contextLost"));
  });

  test("is no other view when it is printed: the list keeps what it counts", async () => {
    atlas = await AtlasDriver.open(browser, "?plan=taizhou-2022#map=10/32.45/119.92");
    await atlas.mapAtRest();
    const before = await atlas.sitesInView();
    await atlas.tab.emulateMedia({ media: "print" });
    await atlas.tab.waitForTimeout(500);
    expect(await atlas.sitesInView()).toEqual(before);
    await atlas.tab.emulateMedia({ media: "screen" });
    await atlas.mapAtRest();
    expect(await atlas.sitesInView()).toEqual(before);
  });
});

test.each([
  [390, 600, false],
  [844, 390, true],
])(
  "the buttons of the plain map can be pressed on a screen of %d × %d, legend open: %s",
  async (width, height, legend) => {
    await browser.close();
    browser = await startBrowser(foundBrowser(), { webgl: false });
    const atlas = await AtlasDriver.open(browser, "?plan=taizhou-2022", {
      viewport: { width, height },
    });
    await atlas.plainMapDrawn();
    if (legend) await atlas.tab.getByRole("button", { name: t("legend.open") }).click();
    const buttons = atlas.tab.getByRole("group", { name: t("map.controls") }).getByRole("button");
    const covered = await buttons.evaluateAll((all) =>
      all
        .filter((button) => {
          const { left, top, width: wide, height: high } = button.getBoundingClientRect();
          const hit = document.elementFromPoint(left + wide / 2, top + high / 2);
          return hit === null || !button.contains(hit);
        })
        .map((button) => button.getAttribute("aria-label")),
    );
    expect(await buttons.count()).toBe(7);
    expect(covered).toEqual([]);
    await atlas.close();
  },
);

describe.each([true, false])("on a phone (drawn by the engine: %s)", (webgl) => {
  let atlas: AtlasDriver;

  beforeAll(async () => {
    await browser.close();
    browser = await startBrowser(foundBrowser(), { webgl });
  });
  afterEach(() => atlas.close());

  test.each([
    ["xiamen-2020", 390, 844],
    ["hefei-2020", 412, 915],
    ["taizhou-2022", 390, webgl ? 700 : 600],
  ])("%s opens wholly above the sheet, %d × %d", async (plan, width, height) => {
    atlas = await AtlasDriver.open(browser, `?plan=${plan}`, {
      phone: true,
      viewport: { width, height },
    });
    if (webgl) await atlas.mapAtRest();
    else await atlas.plainMapDrawn();
    await atlas.tab.waitForTimeout(500);
    const opened = await atlas.sitesInView();
    // The button fits the plan above the sheet: nothing may be left for it to do.
    await atlas.pressMapButton("map.reset");
    await atlas.tab.waitForTimeout(1000);
    if (webgl) await atlas.mapAtRest();
    expect(opened.size).toBeGreaterThan(0);
    expect(await atlas.sitesInView()).toEqual(opened);
  });
});
