import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { createTranslate } from "../../src/i18n/translate.ts";
import type { AtlasDriver, AtlasOptions } from "./atlas-driver.ts";
import type { BrowserOptions } from "./browser.ts";
import { FailingServer, type Failure } from "./failing-server.ts";
import { setUpAtlas } from "./set-up-atlas.ts";

const t = createTranslate("zh-Hans");
/** A file that stays silent is given up after 25 seconds, the worker after 30: in a hurry a tenth of that. */
const PATIENCE = { timeout: 60_000 };

type FailingAtlas = {
  /** Opens an address while these files fail. */
  readonly open: (
    address: string,
    fault: { readonly file: RegExp; readonly how: Failure },
    options?: AtlasOptions,
  ) => Promise<AtlasDriver>;
  /** Waits until the reader is told. */
  readonly expectTold: (text: string) => Promise<void>;
  /** Presses "try again" beside a message, once the server is well, and sees the message go. */
  readonly expectMended: (text: string, again?: string) => Promise<void>;
};

/** The set-up of a test whose server fails on purpose, with a page whose patience is short. */
export function setUpFailures(options: BrowserOptions = {}): FailingAtlas {
  // That files are missing, and scripts are damaged, is what is tested.
  const isFault = (fault: string) => /uncaught|policy|origin/.test(fault);
  const openAtlas = setUpAtlas({ ...options, isFault });
  let server: FailingServer;
  let atlas: AtlasDriver;
  beforeAll(async () => {
    server = await FailingServer.start();
  });
  afterAll(() => server.stop());
  afterEach(() => server.mend());
  const message = (text: string) => atlas.tab.getByText(text).filter({ visible: true }).first();
  const expectTold = async (text: string) => {
    await expect.poll(() => message(text).isVisible(), PATIENCE).toBe(true);
  };
  return {
    expectTold,
    async open(address, { file, how }, of = {}) {
      server.fail(file, how);
      atlas = await openAtlas(address, {
        at: server.at,
        missing: /./,
        // What only takes its time on a busy machine is not to be given up with it.
        ...(how === "silent" ? { before: hurryPatience } : {}),
        ...of,
      });
      return atlas;
    },
    async expectMended(text, again = t("app.retry")) {
      await expectTold(text);
      server.mend();
      await message(text).locator("..").getByRole("button", { name: again }).click();
      await expect.poll(() => message(text).isVisible(), PATIENCE).toBe(false);
    },
  };
}

/**
 * The seconds for which the page has patience with a silent server go by ten times as fast, and the half seconds by
 * which it counts them while it draws, five times. Runs in the page.
 */
function hurryPatience(): void {
  const wait = window.setTimeout.bind(window);
  const hurried = (run: () => void, delay = 0) => {
    if (delay === 500) return wait(run, 100);
    return wait(run, delay >= 5000 ? delay / 10 : delay);
  };
  window.setTimeout = hurried as typeof window.setTimeout;
}
