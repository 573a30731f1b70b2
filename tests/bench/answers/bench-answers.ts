import { resolve } from "node:path";
import { findBrowser } from "../../../scripts/find-browser.ts";
import { startBrowser, type TestBrowser } from "../../e2e/browser.ts";
import { openAtRest } from "../interaction/open-at-rest.ts";
import { AT_ONCE, servePage } from "../line/served-page.ts";
import { builtAt } from "../scale/build-at.ts";
import { CPU_SLOWDOWN, slowTab, type SlowTab } from "../slow-tab.ts";
import { type InteractionWindow, noteInteractions } from "./note-interactions.ts";

/**
 * `npm run bench:answers [-- <folder> <number of plans>]`: how long keys and presses wait for their next frame while a
 * reader searches, filters and sorts, the slowest of each, on a slowed machine. Without numbers the built atlas in
 * dist/; with them as many synthetic plans, built below the folder. Fails above 100 ms, with many plans above 200 ms.
 */
const [folder, number] = process.argv.slice(2);
const many = folder !== undefined && number !== undefined;
const built = many ? await builtAt(Number(number), resolve(folder)) : { dist: "dist", plan: "" };
const limitMs = many ? 200 : 100;

const DESK = { viewport: { width: 1440, height: 900 }, deviceScaleFactor: 1 };
const QUERIES = ["yiyaocheng", "vaccine", "zgyyc", "jiankang"];
const KEY_MS = 120;

const found = findBrowser();
const browser = await startBrowser(found, { asReaders: true });
try {
  const rows = await measure(browser);
  console.log(`CPU ${CPU_SLOWDOWN} times slower, ${many ? number : 5} plans; ${found.version}`);
  for (const [name, ms] of rows) console.log(`${name.padEnd(24)} ${String(ms).padStart(5)} ms`);
  if (rows.some(([, ms]) => ms > limitMs)) process.exitCode = 1;
} finally {
  await browser.close();
}

async function measure(open: TestBrowser): Promise<readonly (readonly [string, number])[]> {
  const page = await servePage(built.dist);
  page.sendBy(AT_ONCE);
  const slow = await slowTab(open, page.url, DESK);
  try {
    await slow.tab.addInitScript(noteInteractions);
    const rows: (readonly [string, number])[] = [];
    await openAtRest(slow.tab, page.url);
    await slow.tab.getByRole("searchbox", { name: "搜索" }).click();
    await slow.tab.getByRole("combobox", { name: "搜索" }).waitFor();
    await settled(slow);
    for (const query of QUERIES)
      rows.push([`type ${query}`, await slowest(slow, () => type(slow, query))]);
    const chosen = many ? `?v=1&view=tasks&plan=${built.plan}` : "?v=1&view=tasks";
    await slow.tab.goto(`${page.url}${chosen}`, { waitUntil: "load" });
    const filter = slow.tab.getByRole("button", { name: "筛选", exact: true });
    await settled(slow);
    await filter.click();
    const box = slow.tab.getByRole("checkbox").first();
    await box.waitFor();
    await settled(slow);
    rows.push(["choose a facet", await slowest(slow, () => box.click())]);
    rows.push(["let it go", await slowest(slow, () => box.click())]);
    const head = slow.tab.getByRole("columnheader").getByRole("button").last();
    rows.push(["sort a table", await slowest(slow, () => head.click())]);
    return rows;
  } finally {
    await slow.close();
    page.close();
  }
}

async function type({ tab }: SlowTab, query: string): Promise<void> {
  await tab.keyboard.type(query, { delay: KEY_MS });
  await settled({ tab });
  await tab.keyboard.press("Escape");
  await tab.keyboard.press("Escape");
}

/** The longest that one of the presses of a deed had to wait, in ms; those within a frame are not told apart. */
async function slowest({ tab }: SlowTab, deed: () => Promise<void>): Promise<number> {
  await tab.evaluate(() => (window as InteractionWindow).benchInteractions?.forget());
  await deed();
  await settled({ tab });
  return tab.evaluate(() => (window as InteractionWindow).benchInteractions?.slowest() ?? 0);
}

async function settled({ tab }: Pick<SlowTab, "tab">): Promise<void> {
  await tab.waitForTimeout(1_500);
}
