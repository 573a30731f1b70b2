import type { TestBrowser } from "../../e2e/browser.ts";
import type { ServedPage } from "../line/served-page.ts";
import { slowTab, type SlowTab } from "../slow-tab.ts";
import { type AtlasWalk, walkAtlas, WITHOUT_SITES } from "./atlas-steps.ts";
import { walkBare } from "./bare-steps.ts";
import { type Cameras, readCameras } from "./cameras.ts";
import { openAtRest } from "./open-at-rest.ts";
import { keepLog } from "./page-log.ts";
import { noteAnswers } from "./step-answer.ts";
import type { StepCost } from "./step-cost.ts";
import type { StepName } from "./steps.ts";

export const DESKTOP = { width: 1440, height: 900 };

/** Where the atlas goes in the course of its steps; unmeasured. */
export function scout(browser: TestBrowser, { url }: ServedPage): Promise<Cameras> {
  return inTab(browser, url, DESKTOP, async (slow) => {
    await slow.session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    return readCameras(slow, url);
  });
}

/** All steps on the atlas. */
export function walkThroughAtlas(browser: TestBrowser, { url }: ServedPage): Promise<AtlasWalk> {
  return inTab(browser, url, DESKTOP, async (slow) => {
    await openAtRest(slow.tab, url + WITHOUT_SITES);
    return walkAtlas(slow);
  });
}

/** What of them the bare page has, on a map of the same size. */
export function walkThroughBare(
  browser: TestBrowser,
  { url }: ServedPage,
  cameras: Cameras,
): Promise<Readonly<Record<StepName, StepCost>>> {
  return inTab(browser, url, cameras.size, async (slow) => {
    await openAtRest(slow.tab, url);
    return walkBare(slow, cameras);
  });
}

export async function inTab<Result>(
  browser: TestBrowser,
  url: string,
  viewport: Cameras["size"],
  act: (slow: SlowTab) => Promise<Result>,
): Promise<Result> {
  const slow = await slowTab(browser, url, { viewport });
  try {
    await slow.tab.emulateMedia({ reducedMotion: "no-preference" });
    await slow.tab.addInitScript(keepLog);
    await slow.tab.addInitScript(noteAnswers);
    await slow.session.send("Performance.enable");
    return await act(slow);
  } finally {
    await slow.close();
  }
}
