import { createTranslate } from "../../../src/i18n/translate.ts";
import type { LogWindow } from "../interaction/page-log.ts";
import type { SlowTab } from "../slow-tab.ts";

const t = createTranslate("zh-Hans");
const REST_MS = 2500;
const MARKS = 12;

/** What a hand does whose longest task is measured. */
export const HANDS = ["hover", "select", "layer"] as const;

/** Longest task of each of the hands in ms; 0 where none took 50. */
export async function longestTasks(slow: SlowTab): Promise<readonly number[]> {
  const { tab } = slow;
  const box = await tab.locator("[data-map]").first().boundingBox();
  if (!box) throw new Error("no map on the screen");
  const hover = await longestOf(slow, async () => {
    for (let step = 0; step < MARKS; step += 1) {
      await tab.mouse.move(
        box.x + box.width * (0.4 + step / 50),
        box.y + box.height * (0.5 + step / 60),
      );
      await tab.waitForTimeout(150);
    }
  });
  const select = await longestOf(slow, () => tab.locator("#site-list a").nth(5).click());
  const toggle = tab.locator(`[aria-label="${t("legend.title")}"] > button`);
  await toggle.click();
  const layer = tab.getByRole("checkbox", { name: t("layer.structure"), exact: true });
  const layers = await longestOf(slow, () => layer.click());
  return [hover, select, layers];
}

async function longestOf({ tab }: SlowTab, act: () => Promise<void>): Promise<number> {
  await tab.waitForTimeout(REST_MS);
  const now = await tab.evaluate(() => performance.now());
  await act();
  await tab.waitForTimeout(REST_MS);
  const tasks = await tab.evaluate(() => (window as LogWindow).benchLog?.longTasks ?? []);
  return Math.max(
    0,
    ...tasks.filter(({ startMs }) => startMs >= now).map(({ durationMs }) => durationMs),
  );
}
