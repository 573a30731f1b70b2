import { parseView } from "../../../src/state/address.ts";
import type { SlowTab } from "../slow-tab.ts";
import { PLAN, SITE, siteLink } from "./atlas-steps.ts";
import { clickStep, keyStep } from "./pointer.ts";
import { openAtRest } from "./open-at-rest.ts";
import type { BareCamera } from "../peers/maplibre/bare-controls.ts";

/** Where the atlas has its camera at the start and after two choices, and how large its map is. */
export type Cameras = {
  readonly start: BareCamera;
  readonly site: BareCamera;
  readonly plan: BareCamera;
  readonly size: { readonly width: number; readonly height: number };
};

/** Looks where the atlas goes, so that the bare page can make the same moves. */
export async function readCameras(slow: SlowTab, url: string): Promise<Cameras> {
  await openAtRest(slow.tab, url);
  const box = await slow.tab.locator("[data-map]").boundingBox();
  if (!box) throw new Error("no map on the screen");
  const start = await cameraOf(slow);
  await openAtRest(slow.tab, `${url}?v=1&plan=${PLAN.id}&select=plan:${PLAN.id}`);
  const plan = await cameraOf(slow);
  await openAtRest(slow.tab, url);
  await clickStep(slow, siteLink(slow), { selector: "h2", text: SITE.name });
  const site = await cameraOf(slow);
  return {
    start,
    site,
    plan,
    size: { width: Math.round(box.width), height: Math.round(box.height) },
  };
}

/** A camera stands in the address once a reader has moved the map: one key there and one back. */
export async function cameraOf(slow: SlowTab): Promise<BareCamera> {
  const read = () => parseView(new URL(slow.tab.url()).search + new URL(slow.tab.url()).hash);
  if (read().view.camera === null) {
    await keyStep(slow, ["ArrowRight"]);
    await keyStep(slow, ["ArrowLeft"]);
  }
  const { camera } = read().view;
  if (camera === null) throw new Error(`no camera in the address: ${slow.tab.url()}`);
  return camera;
}
