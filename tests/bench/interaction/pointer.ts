import type { Tab } from "../../e2e/browser.ts";
import type { SlowTab } from "../slow-tab.ts";
import type { Answer } from "./step-answer.ts";
import { measureStep } from "./step.ts";
import type { StepCost } from "./step-cost.ts";

type Target = ReturnType<Tab["locator"]>;

/** The pointer rests on the target for so long before the click: what hovering costs is no part of a step. */
const HOVER_MS = 600;
const PAN_KEYS = [..."RRRRRLLLLL"].map((key) => (key === "R" ? "ArrowRight" : "ArrowLeft"));
const KEY_EVERY_MS = 250;

/** Clicks the middle of a target and waits for the answer and for rest. */
export async function clickStep(
  slow: SlowTab,
  target: Target,
  answer: Answer | null,
): Promise<StepCost> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error(`not on the screen: ${target.toString()}`);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await slow.tab.mouse.move(x, y);
  await slow.tab.waitForTimeout(HOVER_MS);
  return measureStep(slow, { type: "click", answer, act: () => slow.tab.mouse.click(x, y) });
}

/** Presses keys on the map, one after the other as a reader does, whether or not it keeps up. */
export async function keyStep(
  slow: SlowTab,
  keys: readonly string[] = PAN_KEYS,
): Promise<StepCost> {
  await slow.tab.locator("[data-map] canvas").focus();
  const act = async () => {
    for (const key of keys) {
      await slow.tab.keyboard.press(key);
      await slow.tab.waitForTimeout(KEY_EVERY_MS);
    }
  };
  return measureStep(slow, { type: "keydown", answer: null, act });
}
