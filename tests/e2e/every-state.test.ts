import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeFindings } from "../axe/findings.ts";
import { fewLooks, READ_LOOK } from "../axe/looks.ts";
import { leaveState, showState, type Stage } from "../axe/show-state.ts";
import { STATES, type State } from "../axe/states.ts";
import { readableTree } from "../axe/tree.ts";
import { startBrowser, type OpenTab, type TestBrowser } from "./browser.ts";
import { baseUrl, foundBrowser } from "./provided.ts";

/** What a tree is waited for: parts of a page come one after the other. */
const PATIENCE_MS = 10_000;
/** Takes what is read now for what has been read: `KANGTU_ACCEPT_TREES=1`; then look at what has changed. */
const UPDATES = process.env["KANGTU_ACCEPT_TREES"] === "1";

let browser: TestBrowser;
let open: OpenTab;
let stage: Stage;

// One tab for all of them, with the plain map: its marks are in the page.
beforeAll(async () => {
  browser = await startBrowser(foundBrowser(), { webgl: false });
  open = await browser.open({ baseUrl: baseUrl() });
  stage = { tab: open.tab, base: baseUrl(), page: null };
});

afterAll(async () => {
  await browser.close();
});

async function inState(
  state: State,
  look: Parameters<typeof showState>[2],
  see: () => Promise<void>,
) {
  try {
    await showState(stage, state, look);
    await see();
    await leaveState(stage, state);
  } catch (error) {
    // Whatever it has left open is gone with the page.
    stage.page = null;
    throw error;
  }
}

describe("in every state of the page", () => {
  test.each(STATES.map((state, index) => ({ ...state, index })).filter(({ isLong }) => !isLong))(
    "axe finds nothing, and leaves nothing to review that nobody has: $name",
    async ({ index, ...state }) => {
      for (const look of fewLooks(index)) {
        await inState(state, look, async () => {
          expect(await axeFindings(stage.tab), JSON.stringify(look)).toEqual([]);
          const isWide = await stage.tab.evaluate(
            () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
          );
          expect(isWide, `pushed sideways, ${JSON.stringify(look)}`).toBe(false);
        });
      }
    },
  );
});

describe("the trees", () => {
  beforeAll(() => {
    // Nothing is left open of what was looked at before.
    stage.page = null;
  });

  test.each(STATES.filter(({ isRead }) => isRead))(
    "a screen reader has before it what people have read and found in order: $name",
    async (state) => {
      const file = join(import.meta.dirname, `trees/${state.name.replaceAll(/\W+/g, "-")}.txt`);
      const read = async () =>
        readableTree(await stage.tab.locator("body").ariaSnapshot({ timeout: PATIENCE_MS }));
      await inState(state, READ_LOOK, async () => {
        if (UPDATES) {
          await stage.tab.waitForTimeout(3000);
          writeFileSync(file, await read());
        }
        const known = existsSync(file) ? readFileSync(file, "utf8") : "";
        await expect.poll(read, { timeout: PATIENCE_MS }).toBe(known);
      });
    },
  );

  test("nothing went wrong on the way", () => {
    expect(open.faults()).toEqual([]);
  });
});
