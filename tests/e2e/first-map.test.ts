import { describe, expect, test } from "vitest";
import { createTranslate } from "../../src/i18n/translate.ts";
import type { AtlasDriver, AtlasOptions } from "./atlas-driver.ts";
import { setUpAtlas } from "./set-up-atlas.ts";

const t = createTranslate("zh-Hans");
const ENGINE = /MapView.*js/;

const openAtlas = setUpAtlas();
let atlas: AtlasDriver;

const picture = () => atlas.tab.locator("[data-first-map]");
const note = () => atlas.tab.getByText(t("map.approvalPending"));

async function open(address: string, options: AtlasOptions = {}): Promise<void> {
  atlas = await openAtlas(address, options);
}

/** Which of the sheets of the map are seen on paper. */
async function sheetsOnPaper(): Promise<readonly string[]> {
  await atlas.tab.emulateMedia({ media: "screen" });
  await atlas.tab.emulateMedia({ media: "print" });
  const sheets = await atlas.tab.locator("#map-on-paper [data-direction]:visible").all();
  return Promise.all(
    sheets.map(async (sheet) => (await sheet.getAttribute("data-direction")) ?? ""),
  );
}

/** The picture that the page has chosen, once it has come. */
async function pictureShown(): Promise<string> {
  const [path, width] = await picture().evaluate((image) => {
    const { currentSrc, naturalWidth } = image as HTMLImageElement;
    return [currentSrc.split("/").at(-1) ?? "", naturalWidth] as const;
  });
  return width > 0 ? path : "";
}

describe("the picture of the map", () => {
  test.each([
    ["", {}, "start-wide-light.svg"],
    ["plans/yuexiu-2021/", { colourScheme: "dark" }, "yuexiu-2021-wide-dark.svg"],
    ["plans/yuexiu-2021/", { phone: true }, "yuexiu-2021-phone-light.svg"],
  ] as const)(
    "stands in the page at /%s without any script, %o",
    async (address, options, file) => {
      await open(address, { ...options, scripts: false });
      await expect.poll(pictureShown).toBe(file);
      const box = await picture().boundingBox();
      expect(box?.width).toBeGreaterThan(300);
      expect(box?.height).toBeGreaterThan(200);
      expect(await note().isVisible()).toBe(true);
    },
  );

  test("gives way to the map, and on paper to the map's sheet", async () => {
    await open("plans/taizhou-2022/");
    await atlas.mapAtRest();
    expect(await atlas.tab.locator("canvas").count()).toBe(1);
    expect(await atlas.tab.locator("[data-map]").count()).toBe(1);
    expect(await picture().isVisible()).toBe(false);
    await atlas.until("the program of the sheet", () =>
      atlas.tab.evaluate(() =>
        performance.getEntriesByType("resource").some(({ name }) => name.includes("MapPaper")),
      ),
    );
    await expect.poll(() => sheetsOnPaper()).toEqual(["across"]);
    expect(await picture().isVisible()).toBe(false);
    expect(await atlas.tab.locator("canvas").isVisible()).toBe(false);
  });

  test("stands on paper where the sheet has not come", async () => {
    await open("plans/taizhou-2022/", { held: /MapPaper.*js/ });
    await atlas.mapAtRest();
    expect(await sheetsOnPaper()).toEqual([]);
    await expect.poll(() => picture().isVisible()).toBe(true);
    expect((await picture().boundingBox())?.height).toBeGreaterThan(300);
    expect(await note().filter({ visible: true }).count()).toBe(1);
  });

  test("is not shown of a view that it does not show", async () => {
    await open("?plan=taizhou-2022#map=10/32.45/119.92");
    await atlas.mapAtRest();
    expect(await picture().count()).toBe(0);
  });

  test("is not shown where the operator shows no borders", async () => {
    const config = JSON.stringify({ ground: "points" });
    await open("", { answer: (url) => (url.endsWith("/config.json") ? config : undefined) });
    await atlas.mapAtRest();
    expect(await picture().count()).toBe(0);
  });
});

/** Brings the pointer to the middle of the map, whatever stands there. */
async function pointAtMap(): Promise<void> {
  const box = await atlas.tab
    .getByRole("group", { name: t("map.label"), exact: true })
    .boundingBox();
  if (!box) throw new Error("no map");
  await atlas.tab.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
}

describe("while the drawn map is on its way", () => {
  test.each([
    ["a pointer", pointAtMap],
    [
      "the focus",
      () => atlas.tab.getByRole("group", { name: t("map.label"), exact: true }).focus(),
    ],
  ])("the picture stands alone until %s comes to it, and then the plain one", async (_, reach) => {
    await open("?plan=taizhou-2022", { held: ENGINE });
    const marks = atlas.tab.getByRole("group", { name: t("map.marks") });
    await atlas.until("the ground", () =>
      atlas.tab.evaluate(() =>
        performance.getEntriesByType("resource").some(({ name }) => /ground\/32/.test(name)),
      ),
    );
    await atlas.tab.waitForTimeout(1000);
    expect(await marks.count()).toBe(0);
    expect(await picture().isVisible()).toBe(true);
    await reach();
    await expect.poll(() => marks.getByRole("button").count()).toBeGreaterThan(10);
  });

  test("the focus goes from the picture into the plain one", async () => {
    await open("?plan=taizhou-2022", { held: ENGINE });
    await atlas.tab.getByRole("group", { name: t("map.label"), exact: true }).focus();
    await atlas.tab.getByRole("group", { name: t("map.marks") }).waitFor();
    await atlas.press("Tab");
    const inMap = () => document.activeElement?.closest("[data-map]") !== null;
    expect(await atlas.tab.evaluate(inMap)).toBe(true);
  });

  test("the plain one stays in hand at the same place when the other does not come", async () => {
    await open("plans/taizhou-2022/", { block: ENGINE });
    await atlas.plainMapDrawn();
    const marks = atlas.tab.getByRole("group", { name: t("map.marks") });
    const mark = marks.getByRole("button", { name: "泰兴经济开发区", exact: true });
    await mark.focus();
    await mark.press("Enter");
    await expect.poll(() => atlas.panelHeading()).toBe("泰兴经济开发区");
    expect(await atlas.tab.getByRole("button", { name: t("app.retry") }).count()).toBe(1);
    expect((await atlas.sitesInView()).size).toBeGreaterThan(10);
  });
});

/** Nothing is taken to be seen until half a second after the reader's first press, as on a slow machine. */
function seeLate(): void {
  // oxlint-disable-next-line typescript/unbound-method -- called with the observer as its `this`
  const { observe } = IntersectionObserver.prototype;
  IntersectionObserver.prototype.observe = function (target) {
    const later = () => setTimeout(() => observe.call(this, target), 500);
    addEventListener("click", later, { once: true });
  };
}

describe("the files of the map", () => {
  test("are asked for where they lie, also when a plan was chosen before the map's turn came", async () => {
    const asked: string[] = [];
    await open("", { before: seeLate });
    atlas.tab.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await atlas.choosePlan("泰州");
    await expect.poll(() => atlas.address()).toBe("plans/taizhou-2022/");
    await atlas.mapAtRest();
    const files = asked.filter((path) => /MapView|worker/.test(path));
    expect(files.length).toBeGreaterThan(1);
    for (const file of files) expect(file).toMatch(/^\/assets\//);
  });
});
