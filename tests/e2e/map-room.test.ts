import { expect, test } from "vitest";
import { createTranslate } from "../../src/i18n/translate.ts";
import type { AtlasDriver } from "./atlas-driver.ts";
import { authored } from "./authored-data.ts";
import { setUpAtlas } from "./set-up-atlas.ts";

const t = createTranslate("zh-Hans");
const [OUTSIDE = ""] = t("list.outside", { count: 0 }).split(" ");
const SIZES = [
  [1440, 900],
  [1024, 768],
  [390, 844],
  [844, 390],
  [400, 300],
] as const;

// Its marks are elements, which can be asked where they stand; the drawn map's camera is decided by the same functions.
const openAtlas = setUpAtlas({ webgl: false, keepsTabs: true });

/** Marks that stand beyond the map or under what stands over it, by their names. */
async function coveredMarks(atlas: AtlasDriver): Promise<readonly string[]> {
  const marks = atlas.tab.getByRole("group", { name: t("map.marks") }).getByRole("button");
  return marks.evaluateAll((all) =>
    all.flatMap((mark) => {
      const map = mark.closest("[data-map]")?.getBoundingClientRect();
      const { left, top, width, height } = (
        mark.querySelector("path, circle, use, rect") ?? mark
      ).getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const hit = document.elementFromPoint(x, y);
      const isWithin =
        map !== undefined && x > map.left && x < map.right && y > map.top && y < map.bottom;
      const isFree = isWithin && hit?.closest("svg")?.getAttribute("role") === "group";
      return isFree ? [] : [mark.getAttribute("aria-label") ?? mark.textContent];
    }),
  );
}

test.each(authored.plans.map(({ plan }) => plan.id))(
  "every site of %s that is placed stands where nothing covers it, on a screen of any size",
  async (plan) => {
    const atlas = await openAtlas(`?plan=${plan}`, { viewport: { width: 1440, height: 900 } });
    const notice = atlas.tab.getByRole("button", { name: t("notice.close") });
    await expect.poll(() => notice.count()).toBeGreaterThan(0);
    await notice.first().click();
    for (const [width, height] of SIZES) {
      await atlas.tab.setViewportSize({ width, height });
      const toMap = atlas.tab.getByRole("button", { name: t("sheet.map"), exact: true });
      if (await toMap.isVisible()) await toMap.click();
      await atlas.plainMapDrawn();
      await expect.poll(() => coveredMarks(atlas), { message: `${width} × ${height}` }).toEqual([]);
      const headings = await atlas.siteList().getByRole("heading", { level: 2 }).allTextContents();
      expect(headings.filter((heading) => heading.startsWith(OUTSIDE))).toEqual([]);
    }
  },
);

test("goes no nearer than its ground bears, and says so", async () => {
  const desk = { width: 1440, height: 900 };
  const atlas = await openAtlas("", { viewport: desk });
  // The tab may be one that was made small before.
  await atlas.tab.setViewportSize(desk);
  await atlas.visit("?plan=xiamen-2020#map=12.5/24.48/118.12");
  await atlas.plainMapDrawn();
  expect(await atlas.tab.getByText(t("map.indicative")).isVisible()).toBe(true);
  const end = atlas.tab.getByRole("status").filter({ hasText: t("map.zoomEnd") });
  expect(await end.count()).toBe(0);
  await atlas.tab.getByRole("button", { name: t("map.zoomIn"), exact: true }).click();
  await expect.poll(() => end.count()).toBe(1);
  await expect.poll(() => atlas.address()).toContain("#map=13/");
});
