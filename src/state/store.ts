import { createStore } from "zustand/vanilla";
import type { Rejected } from "./address.ts";
import type { ViewChange } from "./changes.ts";
import { DEFAULT_VIEW, type View } from "./view.ts";

/** What is shared: one value with one text form. Only the two functions below write it. */
export const viewStore = createStore<View>(() => DEFAULT_VIEW);

/** Stops of the bottom sheet on a phone. */
export const SHEET_STOPS = ["peek", "half", "full"] as const;
export type SheetStop = (typeof SHEET_STOPS)[number];

/** Why the drawn map is not there and the plain one is. */
export type MapFault = "no-webgl2" | "context-lost" | "failed";

/** What is not shared: lost on reload, and rightly so. */
export type Ui = {
  /** `<plan>/<site>` under the pointer or the keyboard focus, in list or map. */
  readonly hovered: string | null;
  /** Keys of the sites under the last click, where there were several. */
  readonly stack: readonly string[];
  /** West, south, east, north of the map as drawn; null while there is none. */
  readonly bounds: readonly [number, number, number, number] | null;
  /** `<plan>/<section>` of the clause at the reading line; null while no plan is being read. */
  readonly reading: string | null;
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

/** Selects a site by `<plan>/<site>`. */
export function selectSite(key: string): void {
  const [plan = "", id = ""] = key.split("/");
  changeView({ select: { type: "site", plan, id } });
}
