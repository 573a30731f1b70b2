import type { Tab, TabOptions, TestBrowser } from "../e2e/browser.ts";

export const CPU_SLOWDOWN = 4;

/** A tab on a machine that is slowed down, with a line to the browser's own instruments. */
export type SlowTab = {
  readonly tab: Tab;
  readonly session: Awaited<ReturnType<ReturnType<Tab["context"]>["newCDPSession"]>>;
  readonly close: () => Promise<void>;
};

/** Opens an empty tab, its cache empty too. */
export async function slowTab(
  browser: TestBrowser,
  baseUrl: string,
  options: Pick<TabOptions, "viewport" | "deviceScaleFactor">,
): Promise<SlowTab> {
  const { tab, close } = await browser.open({ ...options, baseUrl, guarded: false });
  // tsx wraps functions in a helper of this name, which a page does not have.
  await tab.addInitScript("globalThis.__name = (value) => value;");
  const session = await tab.context().newCDPSession(tab);
  await session.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWDOWN });
  return { tab, session, close };
}
