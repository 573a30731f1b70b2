import type { BareCamera, BareControls, BareWindow } from "../peers/maplibre/bare-controls.ts";
import type { SlowTab } from "../slow-tab.ts";
import type { Cameras } from "./cameras.ts";
import { clickStep, keyStep } from "./pointer.ts";
import type { StepCost } from "./step-cost.ts";
import type { StepName } from "./steps.ts";

/** Takes the steps that a map without anything round it has, with the cameras of the atlas; the page is at rest. */
export async function walkBare(
  slow: SlowTab,
  cameras: Cameras,
): Promise<Readonly<Record<StepName, StepCost>>> {
  const { start, site, plan } = cameras;
  await press(slow, "easeTo", start);
  await press(slow, "showSites", false);
  const sitesFirst = await press(slow, "showSites", true);
  const sitesOff = await press(slow, "showSites", false);
  const sitesAgain = await press(slow, "showSites", true);
  const pans = await keyStep(slow);
  await press(slow, "easeTo", start);
  const [tasksOfAll, mapOfAll] = await leaveAndReturn(slow, start);
  const english = await press(slow, "nameIn", "En");
  const chinese = await press(slow, "nameIn", "Zh");
  const toSite = await press(slow, "easeTo", site);
  await press(slow, "easeTo", start);
  const toPlan = await press(slow, "easeTo", plan);
  const [tasksOfOne, mapOfOne] = await leaveAndReturn(slow, plan);
  return {
    sitesFirst,
    sitesOff,
    sitesAgain,
    pans,
    tasksOfAll,
    mapOfAll,
    english,
    chinese,
    site: toSite,
    plan: toPlan,
    tasksOfOne,
    mapOfOne,
  };
}

async function leaveAndReturn(
  slow: SlowTab,
  camera: BareCamera,
): Promise<readonly [StepCost, StepCost]> {
  return [await press(slow, "leave"), await press(slow, "open", camera)];
}

/** A click on the page that does one thing to its map. */
async function press<Name extends keyof BareControls>(
  slow: SlowTab,
  name: Name,
  ...values: Parameters<BareControls[Name]>
): Promise<StepCost> {
  await slow.tab.evaluate(
    ([control, argument]) => {
      // What a control takes is checked where this is called.
      const act = (window as BareWindow).bareMap?.[control] as (value: unknown) => void;
      window.addEventListener("click", () => act(argument), { once: true });
    },
    [name, values[0]] as const,
  );
  return clickStep(slow, slow.tab.locator("body"), null);
}
