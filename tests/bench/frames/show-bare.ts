import type { BareCamera, BareWindow } from "../peers/maplibre/bare-controls.ts";
import type { SlowTab } from "../slow-tab.ts";

const REST_MS = 3000;

/** Moves the bare page to a camera and waits until it has drawn that. */
export async function showBare({ tab }: SlowTab, camera: BareCamera): Promise<void> {
  await tab.evaluate((to) => (window as BareWindow).bareMap?.easeTo(to), camera);
  await tab.waitForTimeout(REST_MS);
}
