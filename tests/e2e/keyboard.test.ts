import { expect, test } from "vitest";
import type { AtlasDriver } from "./atlas-driver.ts";
import { setUpAtlas } from "./set-up-atlas.ts";

const openAtlas = setUpAtlas({ webgl: false });

/** Presses a key until what has the focus says so, or has been round too long. */
async function go(atlas: AtlasDriver, words: RegExp, key = "Tab"): Promise<void> {
  for (let presses = 0; presses < 90; presses += 1) {
    await atlas.press(key);
    if (words.test(await atlas.focused())) return;
  }
  throw new Error(`${key} did not reach ${String(words)}`);
}

const isFocusLost = (atlas: AtlasDriver) =>
  atlas.tab.evaluate(() => document.activeElement === document.body);

test("with keys alone a planner compares two plans and takes a table home", async () => {
  const atlas = await openAtlas("?view=compare&plan=hefei-2020");
  const { tab } = atlas;
  await atlas.detailsRead();
  await go(atlas, /^浙江$/);
  // The bar names it, too: what is wanted is among the plans to add.
  while (!(await tab.evaluate(() => document.activeElement?.closest("#content") !== null))) {
    await go(atlas, /^浙江$/);
  }
  await atlas.press("Enter");
  await expect.poll(() => atlas.address()).toContain("plan=hefei-2020,zhejiang-2020");
  expect(await isFocusLost(atlas)).toBe(false);
  await atlas.detailsRead();
  await go(atlas, /^带走/);
  await atlas.press("Enter");
  await expect.poll(() => tab.getByRole("button", { name: /CSV/ }).first().isVisible()).toBe(true);
});

test("with keys alone a web master finds what to paste, and comes back to where it was", async () => {
  const atlas = await openAtlas("?plan=hefei-2020&view=list");
  const { tab } = atlas;
  await go(atlas, /^分享与嵌入$/);
  await atlas.press("Enter");
  const dialog = tab.getByRole("dialog", { name: "分享与嵌入" });
  await expect.poll(() => dialog.count()).toBe(1);
  const size = dialog.getByLabel("尺寸");
  await expect.poll(() => size.count()).toBe(1);
  for (let presses = 0; presses < 12; presses += 1) {
    await atlas.press("Tab");
    if (await size.evaluate((own) => own === document.activeElement)) break;
  }
  const before = await dialog.getByLabel(/嵌入代码/).inputValue();
  await atlas.press("ArrowUp");
  await expect.poll(() => dialog.getByLabel(/嵌入代码/).inputValue()).not.toBe(before);
  await atlas.press("Escape");
  await expect.poll(() => atlas.focused()).toBe("分享与嵌入");
});

test("F6 goes from part to part of the page, and Shift+F6 back", async () => {
  const atlas = await openAtlas("?plan=taizhou-2022");
  await atlas.plainMapDrawn();
  const where = () =>
    atlas.tab.evaluate(
      () => document.activeElement?.closest("header, [id]")?.id || document.activeElement?.tagName,
    );
  const seen: (string | undefined)[] = [];
  for (let presses = 0; presses < 3; presses += 1) {
    const before = await atlas.focused();
    await atlas.press("F6");
    await expect.poll(() => atlas.focused()).not.toBe(before);
    seen.push(await where());
  }
  expect(seen).toEqual(["A", "site-list", "map"]);
  await atlas.press("Shift+F6");
  await expect.poll(where).toBe("site-list");
});
