import { createStore } from "zustand/vanilla";
import type { OwnLayer } from "../domain/own-data/own-data.ts";
import type { LonLat } from "../model/types.ts";
import type { Language } from "../i18n/language.ts";
import { siteRef } from "../domain/things/refs.ts";
import { splitSiteKey, type SiteKey } from "../model/site-key.ts";
import type { Rejected } from "./address.ts";
import { toThing, type ViewChange } from "./changes.ts";
import { type Camera, DEFAULT_VIEW, type View } from "./view.ts";

/** What is shared: one value with one text form. Only the two functions below write it. */
export const viewStore = createStore<View>(() => DEFAULT_VIEW);

/** Stops of the bottom sheet on a phone. */
export const SHEET_STOPS = ["peek", "half", "full"] as const;
export type SheetStop = (typeof SHEET_STOPS)[number];

/** Why the drawn map is not there and the plain one is. */
export type MapFault = "no-webgl2" | "context-lost" | "failed";

/** A clause of a plan by its section, as the plan writes it. */
export type Reading = { readonly plan: string; readonly section: string };

/** Sites among which only the reader can choose, and why: all lie somewhere in one area, crowd, or share a position. */
export type Stack = {
  readonly why: "within" | "crowd" | "same";
  /** The most important first. */
  readonly keys: readonly SiteKey[];
  /** The camera that tells some of them apart; null where none does. */
  readonly nearer: Camera | null;
};

/** What of all that is listed fits a search and a filter. */
export type Sifted = {
  /** Sites, tasks, targets and other items, as their refs are written. */
  readonly refs: ReadonlySet<string>;
  /** Those of them that fit only perhaps, as their places are not known better. */
  readonly perhaps: ReadonlySet<string>;
  /** Where things are to lie; null where that is not asked for. */
  readonly circle: { readonly centre: LonLat; readonly radiusM: number } | null;
};

/** What is not shared: lost on reload, and rightly so. */
export type Ui = {
  /** The site under the pointer or the keyboard focus, in list or map. */
  readonly hovered: SiteKey | null;
  /** The sites under the last click, where there were several. */
  readonly stack: Stack | null;
  /** West, south, east, north of the map as drawn; null while there is none. */
  readonly bounds: readonly [number, number, number, number] | null;
  /** Zoom at which the map shows them. */
  readonly zoom: number | null;
  /** The clause at the reading line; null while no plan is being read. */
  readonly reading: Reading | null;
  /** How often the reader has asked to see all that is lit on the map. */
  readonly seeAll: number;
  /** The plan whose links with the outside are unfolded in its panel, and so drawn on the map. */
  readonly linksUnfolded: string | null;
  readonly sheet: SheetStop;
  readonly mapFault: MapFault | null;
  readonly mapFaultSeen: boolean;
  /** Whether the reader wants the map as a picture. */
  readonly picturing: boolean;
  /** Whether the reader wants to share or embed what is shown. */
  readonly sharing: boolean;
  /** Whether the server has another version of the atlas by now, and this page cannot load all of its own any more. */
  readonly newVersion: boolean;
  /** What fits search and filter; null while nothing is asked for, or the answer is not known yet. */
  readonly sifted: Sifted | null;
  /** The reader wants to lay files of their own over the map: these, or those that they will choose. */
  readonly ownWanted: readonly File[] | null;
  /** What they have laid over it: in this tab alone, and gone with it. */
  readonly own: OwnLayer | null;
  /** A language that was wanted and whose messages did not come. */
  readonly unspoken: Language | null;
  /** Parts of the address that could not be read. */
  readonly rejected: readonly Rejected[];
};

export const uiStore = createStore<Ui>(() => ({
  hovered: null,
  stack: null,
  bounds: null,
  zoom: null,
  reading: null,
  seeAll: 0,
  linksUnfolded: null,
  sheet: "half",
  mapFault: null,
  mapFaultSeen: false,
  picturing: false,
  sharing: false,
  newVersion: false,
  sifted: null,
  ownWanted: null,
  own: null,
  unspoken: null,
  rejected: [],
}));

/** Takes a view over from outside: an address, Back, Forward. */
export function replaceView(view: View, rejected: readonly Rejected[]): void {
  viewStore.setState(view, true);
  uiStore.setState({ rejected, stack: null });
}

/** The one way in which a reader's choice is written. */
export function changeView(change: ViewChange): void {
  viewStore.setState(change);
  if (change.select !== undefined) uiStore.setState({ stack: null, sheet: "half" });
}

/** Asks the map to show all that is lit. */
export function seeAllLit(): void {
  uiStore.setState(({ seeAll }) => ({ seeAll: seeAll + 1 }));
}

/** Opens the panel of a site. */
export function selectSite(key: SiteKey): void {
  changeView(toThing(siteRef(splitSiteKey(key))));
}
