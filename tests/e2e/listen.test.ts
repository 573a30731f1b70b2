import { expect, test } from "vitest";
import { LISTEN_ZH_HANS } from "../../src/i18n/listen/zh-hans.ts";
import { createTranslate } from "../../src/i18n/translate.ts";
import { axeViolations } from "./axe.ts";
import { setUpAtlas } from "./set-up-atlas.ts";

const openAtlas = setUpAtlas();
const t = createTranslate("zh-Hans");

test("the map is walked and heard by keys alone, and its help opens and closes", async () => {
  const atlas = await openAtlas("?plan=taizhou-2022");
  await atlas.mapAtRest();
  const said = () => atlas.notices();
  await atlas.tabTo(t("app.skipMap"));
  await atlas.press("Enter");
  expect(await atlas.focused()).toBe(t("map.label"));
  // What the map shows is told of it, once the program for that has come.
  const about = () => atlas.tab.locator("#map-described").textContent();
  await expect.poll(about).toMatch(/画面里有 \d+ 处地点.*一核引领/);

  await atlas.press("Enter");
  await expect.poll(said).toContain(LISTEN_ZH_HANS.inside);
  const first = await said();
  await atlas.press("ArrowDown");
  await expect.poll(said).not.toBe(first);
  expect(await said()).toMatch(/在上一处的|与上一处相距|没有别的地点/);
  expect(atlas.address()).not.toContain("#map");
  await atlas.press("Escape");
  await expect.poll(said).toContain(LISTEN_ZH_HANS.left);
  expect(await atlas.focused()).toBe(t("map.label"));

  await atlas.tabTo(LISTEN_ZH_HANS.help, 20);
  await atlas.press("Enter");
  expect(await atlas.focused()).toBe(LISTEN_ZH_HANS.helpTitle);
  expect(await axeViolations(atlas.tab)).toEqual([]);
  await atlas.press("Escape");
  expect(await atlas.focused()).toBe(LISTEN_ZH_HANS.help);
});
