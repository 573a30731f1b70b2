import { describe, expect, test } from "vitest";
import { createTranslate } from "../../src/i18n/translate.ts";
import type { AtlasDriver } from "./atlas-driver.ts";
import type { Tab } from "./browser.ts";
import { FAILURES } from "./failing-server.ts";
import { setUpFailures } from "./set-up-failures.ts";

const t = createTranslate("zh-Hans");
const TEST_MS = 120_000;
const { open, expectMended } = setUpFailures();
let atlas: AtlasDriver;

const sites = () => atlas.siteList().getByRole("link", { name: "中国医药城" });

describe.each(FAILURES)("one plan's file that is %s", (how) => {
  test(
    "is named, in the list too, and leaves the others",
    async () => {
      atlas = await open("?view=list", { file: /atlas\/hefei-2020\./, how });
      await expect.poll(() => sites().count()).toBeGreaterThan(0);
      await expectMended(t("plans.failed", { names: "合肥" }));
    },
    TEST_MS,
  );

  test(
    "leaves the tasks of the others where it is the plan's details",
    async () => {
      atlas = await open("?view=tasks", { file: /atlas\/hefei-2020-details\./, how });
      const rows = atlas.tab.locator("#content tbody tr");
      await expect.poll(() => rows.filter({ hasText: "泰州" }).count()).toBeGreaterThan(0);
      await expectMended(t("plans.failed", { names: "合肥" }));
      await expect.poll(() => rows.filter({ hasText: "合肥" }).count()).toBeGreaterThan(0);
    },
    TEST_MS,
  );

  test("lets the page live at once where it is the configuration", async () => {
    atlas = await open("?view=list", { file: /config\.json/, how });
    await expect.poll(() => sites().count()).toBeGreaterThan(0);
    expect(await atlas.tab.getByRole("alert").count()).toBe(0);
  });
});

/** What takes pictures of a tab, without waiting for its fonts as the engine of the tests does by itself. */
async function pictures(tab: Tab): Promise<() => Promise<string>> {
  const session = await tab.context().newCDPSession(tab);
  return async () => (await session.send("Page.captureScreenshot")).data;
}

test.each(FAILURES)(
  "a font that is %s leaves the text in the fonts of the machine",
  async (how) => {
    // A machine without Chinese characters asks for the font before the page has loaded.
    const fault = { file: /\.woff2/, how } as const;
    atlas = await open("?view=list&plan=taizhou-2022", fault, { loads: how !== "silent" });
    const heading = atlas.siteList().getByRole("heading").first();
    // As on a machine that has no font with Chinese characters of its own.
    await heading.evaluate((element) => {
      element.style.fontFamily = '"Kangtu Fallback", sans-serif';
    });
    const statuses = () => atlas.tab.evaluate(() => [...document.fonts].map((font) => font.status));
    await expect.poll(statuses).toContain(how === "silent" ? "loading" : "error");
    const picture = await pictures(atlas.tab);
    const drawn = await picture();
    await heading.evaluate((element) => {
      element.style.color = "transparent";
    });
    expect(await picture()).not.toBe(drawn);
    expect(await atlas.tab.getByRole("alert").count()).toBe(0);
  },
);

describe.each(FAILURES)("what several plans say, when its file is %s", (how) => {
  test.each(["industry", "agency", "enterprise"])(
    "is said to be missing, in the panel alone: of an %s",
    async (kind) => {
      const file = new RegExp(`joins/${kind}/`);
      atlas = await open("?view=list&select=task:hefei-2020/2-2", { file, how });
      const link = atlas.panel().locator(`a[href*="select=${kind}:"]`);
      await expect.poll(() => link.count(), { timeout: 20_000 }).toBeGreaterThan(0);
      await link.first().click();
      await expectMended(t("join.failed"));
      await expect.poll(() => atlas.panelHeading()).not.toBe("");
      expect(atlas.address()).toContain(`select=${kind}:`);
      expect(await atlas.listedSites()).not.toEqual([]);
    },
    TEST_MS,
  );
});

test("words of a language that are missing leave the page in the words that it has", async () => {
  atlas = await open("?view=list&lang=en", { file: /\/assets\/en-/, how: "missing" });
  await expect.poll(() => sites().count()).toBeGreaterThan(0);
  await expectMended(t("notice.unspoken", { name: "English" }), t("app.reload"));
  const language = () => atlas.tab.evaluate(() => document.documentElement.lang);
  await expect.poll(language).toBe("en");
});
