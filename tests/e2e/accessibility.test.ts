import { describe, expect, test } from "vitest";
import type { AtlasDriver, AtlasOptions } from "./atlas-driver.ts";
import { axeViolations } from "./axe.ts";
import { setUpAtlas } from "./set-up-atlas.ts";

type Screen = { readonly name: string; readonly address: string; readonly options?: AtlasOptions };

const SITE = "?plan=taizhou-2022&select=site:taizhou-2022/china-medical-city";
const SCREENS: readonly Screen[] = [
  { name: "start", address: "" },
  { name: "plan", address: "?plan=hefei-2020&select=plan:hefei-2020" },
  { name: "site", address: SITE },
  { name: "list", address: "?plan=zhejiang-2020&view=list" },
  { name: "notice", address: "?plan=atlantis" },
  { name: "English", address: `${SITE}&lang=en`, options: { language: "en" } },
  { name: "dark", address: SITE, options: { colourScheme: "dark" } },
  { name: "phone, start", address: "", options: { phone: true } },
  { name: "phone, site", address: SITE, options: { phone: true } },
  { name: "small embed", address: "", options: { viewport: { width: 400, height: 300 } } },
];

/** A screen without the map, and words that stand on it once the details of its plans are there. */
type Sheet = Screen & { readonly shows: string };

const TASK = "?plan=hefei-2020&view=list&select=task:hefei-2020/2-2";
const AGENCY = "?plan=hefei-2020&view=list&select=agency:hefei-development-and-reform";
const TARGET = "?plan=yuexiu-2021&view=list&select=target:yuexiu-2021/training-events-2021";
const FIRM = "?plan=yuexiu-2021&view=list&select=enterprise:yangtze-river-pharmaceutical";
const FINER = "?plan=hefei-2020&view=list&select=industry:clinical-research";
const SHEETS: readonly Sheet[] = [
  { name: "tasks", address: "?view=tasks", shows: "期限" },
  { name: "targets", address: "?view=targets", shows: "按本规划的说法" },
  { name: "tasks by unit", address: "?view=tasks&plan=hefei-2020&group=unit", shows: "共事单位" },
  { name: "words", address: "?view=terms", shows: "龙头企业" },
  { name: "search", address: "?view=list&plan=taizhou-2022&q=疫苗&kind=park", shows: "全部清除" },
  { name: "quality", address: "?view=quality&plan=taizhou-2022", shows: "点了名但没有落图" },
  { name: "tasks and one", address: "?view=tasks&select=task:xiamen-2020/3-1", shows: "并列负责" },
  {
    name: "plan",
    address: "?plan=hefei-2020&view=list&select=plan:hefei-2020",
    shows: "规划还点名了",
  },
  { name: "task", address: TASK, shows: "责任单位:市发改委" },
  { name: "enterprise", address: FIRM, shows: "加快发展健康旅游业" },
  { name: "agency", address: AGENCY, shows: "和谁一起做" },
  { name: "class", address: "?plan=hefei-2020&view=list&select=industry:10", shows: "4 项任务" },
  { name: "finer industry", address: FINER, shows: "3 项任务" },
  { name: "target", address: TARGET, shows: "活动20余场" },
  {
    name: "link",
    address: "?plan=yuexiu-2021&view=list&select=link:taizhou-2022/zhangjiang",
    shows: "相距",
  },
  {
    name: "clause",
    address: "?plan=yuexiu-2021&view=list&select=clause:taizhou-2022/2-2-6",
    shows: "新增高层次人才数",
  },
  {
    name: "phone, tasks",
    address: "?view=tasks&plan=hefei-2020",
    shows: "期限",
    options: { phone: true },
  },
  {
    name: "phone, targets",
    address: "?view=targets",
    shows: "按本规划的说法",
    options: { phone: true },
  },
  { name: "phone, agency", address: AGENCY, shows: "和谁一起做", options: { phone: true } },
  {
    name: "English, task",
    address: `${TASK}&lang=en`,
    shows: "Deadline",
    options: { language: "en" },
  },
  {
    name: "dark, target",
    address: TARGET,
    shows: "活动20余场",
    options: { colourScheme: "dark" },
  },
  {
    name: "dark, tasks",
    address: "?view=tasks&plan=hefei-2020",
    shows: "期限",
    options: { colourScheme: "dark" },
  },
];

const openAtlas = setUpAtlas({ keepsTabs: true });
let atlas: AtlasDriver;

describe("axe", () => {
  test.each(SCREENS)("finds nothing on the screen: $name", async ({ address, options }) => {
    atlas = await openAtlas(address, options);
    if (!address.includes("view=list")) await atlas.mapAtRest();
    expect(await axeViolations(atlas.tab)).toEqual([]);
  });

  test.each(SHEETS)("finds nothing beside the map: $name", async ({ address, shows, options }) => {
    atlas = await openAtlas(address, options);
    const main = atlas.tab.getByRole("main");
    await expect.poll(() => main.innerText()).toContain(shows);
    await atlas.unfoldAll();
    if (options?.phone === true) expect(await atlas.overflowsSideways()).toBe(false);
    expect(await axeViolations(atlas.tab)).toEqual([]);
  });
});
