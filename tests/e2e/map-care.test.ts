import { createServer, type Server } from "node:http";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { createTranslate } from "../../src/i18n/translate.ts";
import { listen } from "../../scripts/serve/static-server.ts";
import type { AtlasDriver } from "./atlas-driver.ts";
import { startBrowser, type OpenTab, type TestBrowser } from "./browser.ts";
import { baseUrl, foundBrowser } from "./provided.ts";
import { setUpAtlas } from "./set-up-atlas.ts";

const SLOW = { timeout: 40_000 };
const t = createTranslate("zh-Hans");
const openPlain = setUpAtlas({ webgl: false });

describe("in a frame of another page", () => {
  let browser: TestBrowser;
  let server: Server;
  let host: string;
  let open: OpenTab;

  beforeAll(async () => {
    browser = await startBrowser(foundBrowser());
    server = createServer((request, response) => {
      const isHidden = request.url?.includes("hidden") === true;
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
      response.end(
        `<!doctype html><title>host</title><link rel="icon" href="data:,">
        <div id="above" ${isHidden ? "" : 'style="height: 4000px"'}></div>
        <div id="box" ${isHidden ? 'style="display: none"' : ""}>
          <iframe title="atlas" width="900" height="600" src="${new URL("plans/taizhou-2022/", baseUrl()).href}"></iframe>
        </div>`,
      );
    });
    host = await listen(server, 0);
  });

  afterEach(() => open.close());
  afterAll(async () => {
    await browser.close();
    server.close();
    server.closeAllConnections();
  });

  test.each(["hidden", "far below the fold"])(
    "that is %s nothing of the map is loaded until it is seen, and then the map stands",
    async (how) => {
      open = await browser.open({ baseUrl: host, guarded: false });
      const { tab } = open;
      const asked: string[] = [];
      tab.on("request", (request) => asked.push(request.url()));
      await tab.goto(`${host}?${encodeURIComponent(how)}`, { waitUntil: "load" });
      const frame = tab.frameLocator("iframe");
      await expect
        .poll(() => frame.locator("html").getAttribute("data-theme"), SLOW)
        .not.toBeNull();
      await tab.waitForTimeout(1500);
      expect(asked.filter((url) => /MapView|ground/.test(url))).toEqual([]);
      await tab.evaluate(() => {
        document.querySelector<HTMLElement>("#box")?.style.removeProperty("display");
        document.querySelector("#box")?.scrollIntoView();
      });
      await expect
        .poll(() => frame.locator("[data-map]").getAttribute("data-map"), SLOW)
        .toBe("idle");
      expect(await frame.locator("canvas").count()).toBe(1);
      expect(await frame.getByRole("status").first().innerText()).toBe("");
    },
  );
});

describe("the map", () => {
  const openAtlas = setUpAtlas();

  test.each([true, false])(
    "only comes nearer at a double click on a mark, drawn by the engine: %s",
    async (webgl) => {
      const atlas = await (webgl ? openAtlas : openPlain)(
        "?plan=taizhou-2022#map=10/32.14813/119.95176",
      );
      await atlas.mapAtRest();
      const box = await atlas.tab.locator("[data-map]").first().boundingBox();
      if (!box) throw new Error("no map on the screen");
      const middle = [box.x + box.width / 2, box.y + box.height / 2] as const;
      await atlas.tab.mouse.dblclick(...middle);
      await expect.poll(() => atlas.address()).toContain("#map=11/");
      expect(atlas.address()).not.toContain("select");
      await atlas.tab.mouse.click(...middle);
      await expect.poll(() => atlas.address()).toContain("select=site:taizhou-2022/taixing-edz");
    },
  );
  let atlas: AtlasDriver;

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
    atlas = await openAtlas("?plan=taizhou-2022");
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
    atlas = await openAtlas("?plan=taizhou-2022");
    await atlas.mapAtRest();
    await loseContext();
    await atlas.plainMapDrawn();
    await expect.poll(() => atlas.notices()).toContain(t("notice.contextLost"));
    await atlas.tab.getByRole("button", { name: t("app.retry") }).click();
    await expect.poll(() => atlas.tab.locator("canvas").count(), SLOW).toBe(1);
    await atlas.mapAtRest();
    expect(await atlas.notices()).not.toContain(t("notice.contextLost"));
  });

  test("is there again at once after another screen, without a line to the server", async () => {
    // The browser looks at the icon again at each step; it does so from its cache, which a guarded tab has not.
    atlas = await openAtlas("?plan=taizhou-2022", { block: /favicon/ });
    await atlas.mapAtRest();
    await atlas.chooseScreen("tasks");
    await expect.poll(() => atlas.tab.getByRole("table").count()).toBeGreaterThan(0);
    await atlas.tab.context().setOffline(true);
    await atlas.chooseScreen("map");
    await expect.poll(() => atlas.tab.locator("canvas").isVisible()).toBe(true);
    await atlas.mapAtRest();
    await atlas.tab.context().setOffline(false);
  });

  test("offers the whole page anew when what was damaged on the way stays so", async () => {
    atlas = await openAtlas("?plan=taizhou-2022", { block: /MapView.*js/ });
    const area = atlas.tab.getByRole("region", { name: t("nav.map") });
    await area.getByRole("button", { name: t("app.retry") }).click();
    await expect.poll(() => area.getByRole("button", { name: t("app.reload") }).count()).toBe(1);
  });

  test("is no other view when it is printed: the list keeps what it counts", async () => {
    atlas = await openAtlas("?plan=taizhou-2022#map=10/32.45/119.92");
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

const openPlainMap = setUpAtlas({ webgl: false });

test.each([
  [390, 600, false],
  [844, 390, true],
])(
  "the buttons of the plain map can be pressed on a screen of %d × %d, legend open: %s",
  async (width, height, legend) => {
    const atlas = await openPlainMap("?plan=taizhou-2022", {
      viewport: { width, height },
    });
    await atlas.plainMapDrawn();
    await atlas.pressMapButton("map.move");
    if (legend) await atlas.tab.getByRole("button", { name: t("legend.title") }).click();
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
    expect(await buttons.count()).toBe(9);
    expect(covered).toEqual([]);
  },
);

/** What the drawn map opens with is held for every plan and size in map-room.test.ts. */
test("the plain map opens wholly above the sheet of a phone", async () => {
  const atlas = await openPlainMap("?plan=taizhou-2022", {
    phone: true,
    viewport: { width: 390, height: 600 },
  });
  await atlas.plainMapDrawn();
  await atlas.tab.waitForTimeout(500);
  const opened = await atlas.sitesInView();
  // The button fits the plan above the sheet: nothing may be left for it to do.
  await atlas.pressMapButton("map.reset");
  await atlas.tab.waitForTimeout(1000);
  expect(opened.size).toBeGreaterThan(0);
  expect(await atlas.sitesInView()).toEqual(opened);
});
