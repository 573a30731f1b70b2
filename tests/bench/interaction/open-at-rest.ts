import type { Tab } from "../../e2e/browser.ts";

const LIMIT_MS = 90_000;
const POLL_MS = 200;
const RESTED_POLLS = 5;

/** Opens an address and waits until its map has been at rest for a second. */
export async function openAtRest(tab: Tab, url: string): Promise<void> {
  // An address that differs in its hash alone would not be opened anew.
  await tab.goto("about:blank");
  await tab.goto(url, { waitUntil: "load" });
  const end = Date.now() + LIMIT_MS;
  let rested = 0;
  while (rested < RESTED_POLLS) {
    if (Date.now() > end) throw new Error(`no map at rest after ${LIMIT_MS} ms: ${url}`);
    await tab.waitForTimeout(POLL_MS);
    const isIdle = await tab.evaluate(
      () => document.querySelector('[data-map="idle"] canvas') !== null,
    );
    rested = isIdle ? rested + 1 : 0;
  }
}
