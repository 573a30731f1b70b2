import { describe, expect, test } from "vitest";
import { createTranslate } from "../../src/i18n/translate.ts";
import type { AtlasDriver } from "./atlas-driver.ts";
import { setUpAtlas } from "./set-up-atlas.ts";
import { setUpFailures } from "./set-up-failures.ts";

const t = createTranslate("zh-Hans");
const LINK = "?plan=taizhou-2022&select=link:taizhou-2022/wuhan-biolake";

const openAtlas = setUpAtlas();
const failing = setUpFailures();

/** How the links on the map are drawn; null where none is. */
const drawn = (atlas: AtlasDriver) =>
  atlas.tab.evaluate(
    () => document.querySelector("[data-arcs]")?.getAttribute("data-arcs") ?? null,
  );
const farEnds = (atlas: AtlasDriver) => atlas.tab.getByRole("list", { name: t("arc.ends") });

describe("an open link", () => {
  test("is an arc to its far end, which is named at the edge with direction and distance", async () => {
    const atlas = await openAtlas(LINK);
    await expect.poll(() => drawn(atlas)).toBe("curved");
    const label = farEnds(atlas).getByRole("button");
    await expect.poll(() => label.innerText()).toMatch(/武汉光谷生物城\s+往西南，约 550 公里/);
    await label.click();
    // Both ends are in view now: the name stands at the place, with nothing more to show.
    await expect.poll(() => farEnds(atlas).getByRole("listitem").count()).toBe(1);
    await expect.poll(() => label.count()).toBe(0);
    await atlas.closePanel();
    await expect.poll(() => drawn(atlas)).toBeNull();
  });

  test("is a straight line where what draws arcs does not come", async () => {
    const atlas = await failing.open(LINK, { file: /arc-overlay/, how: "missing" });
    await atlas.mapAtRest();
    await expect.poll(() => farEnds(atlas).innerText()).toContain("约 550 公里");
    expect(await drawn(atlas)).toBe("straight");
    expect(await atlas.tab.locator("canvas").count()).toBe(1);
  });
});

describe("how to read the map", () => {
  test("is told in the legend, which stays where the words do not come", async () => {
    const atlas = await failing.open("?plan=taizhou-2022", {
      file: /MapGuide-.*\.css/,
      how: "missing",
    });
    await atlas.tab.getByRole("button", { name: t("legend.title") }).click();
    const guide = atlas.tab.getByText(t("legend.guide"));
    await guide.click();
    await failing.expectMended(t("broken.guide"));
    await expect
      .poll(() => atlas.tab.locator("dt", { hasText: "位置有多准" }).isVisible())
      .toBe(true);
    expect(await guide.isVisible()).toBe(true);
  });
});
