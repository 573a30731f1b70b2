import { createStore } from "zustand/vanilla";
import { siteRef } from "../domain/things/refs.ts";
import { splitSiteKey, type SiteKey } from "../model/site-key.ts";
import type { Rejected } from "./address.ts";
import { toThing, type ViewChange } from "./changes.ts";
import { DEFAULT_VIEW, type View } from "./view.ts";

/** What is shared: one value with one text form. Only the two functions below write it. */
export const viewStore = createStore<View>(() => DEFAULT_VIEW);

/** Stops of the bottom sheet on a phone. */
export const SHEET_STOPS = ["peek", "half", "full"] as const;
export type SheetStop = (typeof SHEET_STOPS)[number];

/** Why the drawn map is not there and the plain one is. */
export type MapFault = "no-webgl2" | "context-lost" | "failed";

/** A clause of a plan by its section, as the plan writes it. */
export type Reading = { readonly plan: string; readonly section: string };

/** What is not shared: lost on reload, and rightly so. */
export type Ui = {
  /** The site under the pointer or the keyboard focus, in list or map. */
  readonly hovered: SiteKey | null;
  /** The sites under the last click, where there were several. */
  readonly stack: readonly SiteKey[];
  /** West, south, east, north of the map as drawn; null while there is none. */
  readonly bounds: readonly [number, number, number, number] | null;
  /** Zoom at which the map shows them. */
  readonly zoom: number | null;
  /** The clause at the reading line; null while no plan is being read. */
  readonly reading: Reading | null;
  readonly sheet: SheetStop;
  readonly mapFault: MapFault | null;
  readonly mapFaultSeen: boolean;
  /** Parts of the address that could not be read. */
  readonly rejected: readonly Rejected[];
};

export const uiStore = createStore<Ui>(() => ({
  hovered: null,
  stack: [],
  bounds: null,
  zoom: null,
  reading: null,
  sheet: "half",
  mapFault: null,
  mapFaultSeen: false,
  rejected: [],
}));

/** Takes a view over from outside: an address, Back, Forward. */
export function replaceView(view: View, rejected: readonly Rejected[]): void {
  viewStore.setState(view, true);
  uiStore.setState({ rejected, stack: [] });
}

/** The one way in which a reader's choice is written. */
export function changeView(change: ViewChange): void {
  viewStore.setState(change);
  if (change.select !== undefined) uiStore.setState({ stack: [], sheet: "half" });
}

/** Opens the panel of a site. */
export function selectSite(key: SiteKey): void {
  changeView(toThing(siteRef(splitSiteKey(key))));
}
