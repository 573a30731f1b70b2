import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { setUpAtlas } from "./set-up-atlas.ts";

const PLAN = "taizhou-2022";

// A path as people have them.
const folder = mkdtempSync(join(tmpdir(), "康图 single-"));
const openAtlas = setUpAtlas();

beforeAll(() => {
  const { VITEST: _vitest, NODE_ENV: _node, MODE: _mode, ...environment } = process.env;
  const file = join(folder, "泰州.html");
  const args = ["run", "--silent", "build:single", "--", PLAN, "--to", file];
  const built = spawnSync("npm", args, { env: environment, encoding: "utf8" });
  expect(built.status, built.stderr).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true }));

test("a plan as one file opens from disk with map, list and panels, in both languages, and asks for nothing", async () => {
  expect(readdirSync(folder)).toEqual(["泰州.html"]);
  expect(statSync(join(folder, "泰州.html")).size).toBeLessThan(5_000_000);
  const atlas = await openAtlas("泰州.html", { at: `${pathToFileURL(folder).href}/` });
  await atlas.plainMapDrawn();
  await atlas.tab
    .getByRole("link", { name: /^中国医药城/ })
    .first()
    .click();
  const panel = (name: string) => atlas.tab.getByRole("heading", { level: 2, name });
  await expect.poll(() => panel("中国医药城").isVisible()).toBe(true);
  expect(atlas.tab.url()).toContain("select=site:taizhou-2022/china-medical-city");
  await atlas.tab.getByRole("link", { name: "English" }).click();
  await expect.poll(() => panel("China Medical City").isVisible()).toBe(true);
  await atlas.tab.goBack();
  await expect.poll(() => panel("中国医药城").isVisible()).toBe(true);
  // What lies in the file of what plans share, and the tasks, which come later.
  await atlas.visit(`泰州.html?plan=${PLAN}&select=industry:09&lang=en`);
  const panelOf = (name: RegExp) => atlas.tab.getByRole("heading", { name });
  await expect.poll(() => panelOf(/Manufacture of medicines/i).isVisible()).toBe(true);
  await atlas.visit(`泰州.html?plan=${PLAN}&view=tasks`);
  await expect.poll(() => atlas.tab.getByRole("row").count()).toBeGreaterThan(30);
  const asked = await atlas.tab.evaluate(() => performance.getEntriesByType("resource").length);
  expect(asked).toBe(0);
});
