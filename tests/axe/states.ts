import type { Tab } from "../e2e/browser.ts";

/** Pages of the atlas: one is loaded for all the states that it has. */
export type StatePage = "index.html" | "embed.html" | "404.html";

/** Something that a reader may have on the screen. */
export type State = {
  readonly name: string;
  /** From the page on: `?view=tasks`. */
  readonly address: string;
  readonly page?: StatePage;
  /** There once the state stands, as a selector. */
  readonly shows?: string;
  /** What opens what no address opens. */
  readonly act?: (tab: Tab) => Promise<void>;
  /** What closes it again, where going elsewhere does not. */
  readonly undo?: (tab: Tab) => Promise<void>;
  /** Long to look at, and like another: left out where time is short. */
  readonly isLong?: true;
  /** Whether its accessibility tree is kept as a text, in trees/, that people have read. */
  readonly isRead?: true;
};

const press = (selector: string) => async (tab: Tab) => {
  const found = tab.locator(selector).first();
  // A screen too small for a part of the page has no button for it.
  if (await found.isVisible()) await found.click();
};
const escape = (tab: Tab) => tab.keyboard.press("Escape");
const search = (words: string) => async (tab: Tab) => {
  const box = tab.locator("header input").first();
  if (!(await box.isVisible())) return;
  await box.fill(words);
  await tab.locator("header [role=combobox]").waitFor();
  if (words !== "") await tab.locator("header [role=option]").first().waitFor();
};

const leaveSearch = async (tab: Tab) => {
  await search("")(tab);
  await tab.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
};

const LEGEND = "[data-legend] button[aria-expanded]";

/** Every view, and what opens upon one: each listed once, with the plan that has most to say of it. */
export const STATES: readonly State[] = [
  { name: "start", isRead: true, address: "", shows: "#site-list li" },
  { name: "map", isRead: true, address: "?plan=taizhou-2022", shows: "#site-list li" },
  {
    name: "site",
    isRead: true,
    address: "?plan=taizhou-2022&select=site:taizhou-2022/china-medical-city",
    shows: "#panel h3",
  },
  {
    name: "notice",
    address: "?plan=atlantis",
    shows: "[role=status]",
  },
  {
    name: "legend",
    isRead: true,
    address: "?plan=xiamen-2020",
    act: press(`${LEGEND}[aria-expanded=false]`),
    undo: press(`${LEGEND}[aria-expanded=true]`),
  },
  {
    name: "keys of the map",
    isRead: true,
    address: "?plan=xiamen-2020",
    act: async (tab) => {
      // For who comes by key.
      await tab.locator("[class*=ListenMap-help] button").press("Enter");
    },
    undo: escape,
  },
  {
    name: "share",
    isRead: true,
    address: "?plan=hefei-2020",
    act: press("header button[class*=TopBar-share]"),
    undo: escape,
  },
  { name: "search", isRead: true, address: "?view=list", act: search("疫苗"), undo: leaveSearch },
  { name: "nothing found", address: "?view=list&q=zzzz", shows: "#site-list" },
  {
    name: "filter",
    isRead: true,
    address: "?view=list&plan=taizhou-2022&q=疫苗&kind=park",
    act: async (tab) => {
      await tab.locator("[class*=FilterBar-bar] button").first().waitFor();
      await press("[class*=FilterBar-bar] button[aria-expanded=false]")(tab);
    },
    undo: press("[class*=FilterBar-bar] button[aria-expanded=true]"),
    shows: "[class*=FilterBar-facets] input",
  },
  {
    name: "list by kind",
    isRead: true,
    address: "?view=list&plan=zhejiang-2020&group=kind",
    shows: "#site-list li",
  },
  {
    name: "plan",
    isRead: true,
    address: "?view=list&plan=hefei-2020&select=plan:hefei-2020",
    shows: "#panel h3",
  },
  {
    name: "task",
    isRead: true,
    address: "?view=list&plan=hefei-2020&select=task:hefei-2020/2-2",
    shows: "#panel dl",
  },
  {
    name: "unit",
    address: "?view=list&select=agency:hefei-development-and-reform",
    shows: "#panel h3",
  },
  {
    name: "target",
    isRead: true,
    address: "?view=list&plan=yuexiu-2021&select=target:yuexiu-2021/training-events-2021",
    shows: "#panel dl",
  },
  {
    name: "firm",
    address: "?view=list&plan=yuexiu-2021&select=enterprise:yangtze-river-pharmaceutical",
    shows: "#panel h3",
  },
  { name: "class", address: "?view=list&plan=hefei-2020&select=industry:10", shows: "#panel h3" },
  {
    name: "finer industry",
    address: "?view=list&plan=hefei-2020&select=industry:clinical-research",
    shows: "#panel h3",
  },
  { name: "link", address: "?view=list&select=link:taizhou-2022/zhangjiang", shows: "#panel h3" },
  { name: "clause", address: "?view=list&select=clause:taizhou-2022/2-2-6", shows: "#panel h3" },
  { name: "tasks", isRead: true, address: "?view=tasks", shows: "table" },
  { name: "tasks by unit", address: "?view=tasks&plan=hefei-2020&group=unit", shows: "table" },
  {
    name: "tasks and one",
    isLong: true,
    address: "?view=tasks&select=task:xiamen-2020/3-1",
    shows: "#panel dl",
  },
  { name: "targets", isRead: true, address: "?view=targets", shows: "table" },
  { name: "compare, to choose", isLong: true, address: "?view=compare", shows: "#content h2" },
  {
    name: "compare",
    isRead: true,
    address: "?view=compare&plan=taizhou-2022,yuexiu-2021",
    shows: "#compare-silence",
  },
  {
    name: "compare, drawn",
    address:
      "?view=compare&plan=taizhou-2022,yuexiu-2021&charts=structure,industries,metrics,units,silence",
    shows: "#compare-silence",
  },
  { name: "read", isRead: true, address: "?view=read&plan=yuexiu-2021", shows: "#reading h3" },
  { name: "read, to choose", address: "?view=read", shows: "#reading" },
  { name: "quality", isRead: true, address: "?view=quality", shows: "#content table" },
  { name: "words", isRead: true, address: "?view=terms", shows: "#content dt" },
  {
    name: "elder, map",
    isRead: true,
    address: "?mode=elder&plan=taizhou-2022",
    shows: "#site-list li",
  },
  { name: "elder, plans", address: "?mode=elder&view=list", shows: "#site-list li" },
  {
    name: "elder, site",
    isRead: true,
    address:
      "?mode=elder-30&view=list&plan=taizhou-2022&select=site:taizhou-2022/china-medical-city",
    shows: "#panel h3",
  },
  { name: "elder, tasks", address: "?mode=elder-24&view=tasks&plan=hefei-2020", shows: "table" },
  { name: "elder, read", address: "?mode=elder&view=read&plan=yuexiu-2021", shows: "#reading h3" },
  { name: "frame", isRead: true, page: "embed.html", address: "?plan=hefei-2020", shows: "h1" },
  {
    name: "frame, site",
    page: "embed.html",
    address: "?plan=taizhou-2022&select=site:taizhou-2022/china-medical-city",
    shows: "h1",
  },
  { name: "not found", isRead: true, page: "404.html", address: "" },
];
