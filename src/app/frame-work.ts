import type { BridgeWork } from "../embed/bridge.ts";
import type { Atlas } from "../domain/atlas/atlas.ts";
import { outlineIndex } from "../domain/atlas/indexes.ts";
import { findThing, isMissing } from "../domain/things/things.ts";
import { localName } from "../i18n/words/names.ts";
import { fitBounds, limitsOver } from "../map/camera/camera.ts";
import { type Bounds, joinBounds, NO_PADDING, type Size } from "../map/camera/project.ts";
import type { ThingRef } from "../model/thing-ref.ts";
import { viewAddress } from "../state/address.ts";
import { wantLiveMap } from "../state/frame-store.ts";
import { hasScreen, offerStore } from "../state/offers.ts";
import { readyValue } from "../state/part-store.ts";
import { loadedOf, outlineStore } from "../state/plan-store.ts";
import { changeView, viewStore } from "../state/store.ts";

/** A frame grows with its text so far at the most, in pixels: a list of a hundred sites scrolls. */
const MOST_HEIGHT = 900;
/** About a single place there is so much to be seen, in degrees. */
const ABOUT = 0.05;

/** What a page around the frame may have it do. @param path of the folder of index.html */
export function frameWork(atlas: Atlas, path: string): BridgeWork {
  return {
    mayExist: ({ plans = [], select = null, screen = "map" }) =>
      plans.every((plan) => atlas.planById.has(plan)) &&
      hasScreen(offerStore.getState(), screen) &&
      (select === null || mayBe(atlas, select)),
    fit: ({ bbox, sites }) => {
      const bounds = bbox ? (bbox as unknown as Bounds) : boundsOf(sites ?? []);
      if (bounds === null) return false;
      const size = mapSize();
      const shown = { size, padding: NO_PADDING };
      const extent = atlas.plans.map((plan) => plan.bounds).reduce(joinBounds, bounds);
      changeView({ camera: fitBounds(bounds, { ...shown, limits: limitsOver(extent, shown) }) });
      wantLiveMap();
      return true;
    },
    print: () => window.print(),
    nameOf: (ref) => {
      const thing = findThing(loadedOf(atlas, ref), ref);
      return thing && localName(thing, "name", viewStore.getState().language);
    },
    address: () => new URL(`${path}${viewAddress(viewStore.getState())}`, document.baseURI).href,
    height: () => Math.min(MOST_HEIGHT, textHeight()),
  };
}

function mayBe(atlas: Atlas, ref: ThingRef): boolean {
  return !isMissing(loadedOf(atlas, ref), ref);
}

/** What holds sites by their keys, as far as their plans have loaded; null where none is placed. */
function boundsOf(keys: readonly string[]): Bounds | null {
  const boxes = keys.flatMap((key): readonly Bounds[] => {
    const [plan = "", id = ""] = key.split("/");
    const outline = readyValue(outlineStore.getState()[plan]);
    const position = outline && outlineIndex(outline).siteById.get(id)?.position;
    if (!position) return [];
    const [lon, lat] = position;
    return [[lon - ABOUT, lat - ABOUT, lon + ABOUT, lat + ABOUT]];
  });
  return boxes.length === 0 ? null : boxes.reduce(joinBounds);
}

/** The room that the map has, or would have. */
function mapSize(): Size {
  const box = document.querySelector("main")?.getBoundingClientRect();
  return { width: box?.width || window.innerWidth, height: box?.height || window.innerHeight };
}

/** Head and text, each at its full height. */
function textHeight(): number {
  const head = document.querySelector("header")?.getBoundingClientRect().height ?? 0;
  const text = document.querySelector("main > div > *")?.scrollHeight ?? 0;
  return Math.ceil(head + text) + 2;
}
