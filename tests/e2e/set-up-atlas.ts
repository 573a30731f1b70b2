import { afterAll, afterEach, expect } from "vitest";
import { AtlasDriver, type AtlasOptions } from "./atlas-driver.ts";
import { startBrowser, type BrowserOptions, type TestBrowser } from "./browser.ts";
import { foundBrowser } from "./provided.ts";

type AtlasSetUp = BrowserOptions & {
  /** Which of a tab's faults fail the test; all, unless the test provokes some. */
  readonly isFault?: (fault: string) => boolean;
  /** A tab is kept for the next test that wants one alike: much faster, where nothing hangs on a tab being new. */
  readonly keepsTabs?: boolean;
};

export type OpenAtlas = (address?: string, options?: AtlasOptions) => Promise<AtlasDriver>;

/**
 * The set-up of a browser test, for a file or a group of tests: one browser for all of them, started at the first
 * need and closed at the end; what a test opens is closed after it, and fails it by whatever went wrong in it.
 * @returns what opens an atlas at an address
 */
export function setUpAtlas(setUp: AtlasSetUp = {}): OpenAtlas {
  const { isFault = () => true, keepsTabs = false, ...options } = setUp;
  const kept = new Map<string, AtlasDriver>();
  let browser: TestBrowser | undefined;
  let opened: { readonly atlas: AtlasDriver; readonly before: number }[] = [];
  afterAll(() => browser?.close());
  afterEach(async () => {
    const faults = opened.flatMap(({ atlas, before }) => atlas.faults().slice(before));
    if (!keepsTabs) await Promise.all(opened.map(({ atlas }) => atlas.close()));
    opened = [];
    expect(faults.filter(isFault)).toEqual([]);
  });
  return async (address = "", wanted: AtlasOptions = {}) => {
    browser ??= await startBrowser(foundBrowser(), options);
    const kind = JSON.stringify(wanted);
    const known = keepsTabs ? kept.get(kind) : undefined;
    const before = known?.faults().length ?? 0;
    const atlas = known ?? (await AtlasDriver.open(browser, address, wanted));
    opened.push({ atlas, before });
    if (known) await known.visit(address);
    else kept.set(kind, atlas);
    return atlas;
  };
}
