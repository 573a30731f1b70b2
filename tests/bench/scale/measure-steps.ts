import { createTranslate } from "../../../src/i18n/translate.ts";
import type { TestBrowser } from "../../e2e/browser.ts";
import { openAtRest } from "../interaction/open-at-rest.ts";
import { clickStep } from "../interaction/pointer.ts";
import { keepLog } from "../interaction/page-log.ts";
import { noteAnswers } from "../interaction/step-answer.ts";
import { AT_ONCE, type ServedPage } from "../line/served-page.ts";
import { CPU_SLOWDOWN, slowTab } from "../slow-tab.ts";

const t = createTranslate("zh-Hans");
const DESK = { viewport: { width: 1440, height: 900 }, deviceScaleFactor: 1 };

/** How the steps are taken, in words. */
export const STEP_CONDITIONS = `${DESK.viewport.width} × ${DESK.viewport.height}, fast line, CPU ${CPU_SLOWDOWN} times slower, one plan chosen`;

/** Time in ms to the paint of a plan's panel, and of the map without its sites, on a slowed machine. */
export async function measureSteps(
  browser: TestBrowser,
  page: ServedPage,
  plan: string,
): Promise<{ readonly panelMs: number; readonly layerMs: number }> {
  page.sendBy(AT_ONCE);
  const slow = await slowTab(browser, page.url, DESK);
  try {
    await slow.tab.addInitScript(keepLog);
    await slow.tab.addInitScript(noteAnswers);
    await openAtRest(slow.tab, `${page.url}?v=1&plan=${plan}`);
    const site = slow.tab.locator("#site-list a[href*='select=site']").first();
    const panel = await clickStep(slow, site, { selector: `[aria-label="${t("app.detail")}"] h2` });
    const legend = slow.tab.locator(`[aria-label="${t("legend.title")}"] > button`);
    await clickStep(slow, legend, { selector: "fieldset" });
    const layer = slow.tab.getByRole("checkbox", { name: t("layer.sites"), exact: true });
    const toggle = await clickStep(slow, layer, {
      selector: "fieldset label:first-of-type input:not(:checked)",
    });
    return { panelMs: panel.paintMs, layerMs: toggle.paintMs };
  } finally {
    await slow.close();
  }
}
