import { NO_FILTER, type Filter } from "../domain/facets/filter.ts";
import type { CompareSectionId } from "../domain/compare/sections.ts";
import type { SitesAmong } from "../domain/compare/recompute.ts";
import { DEFAULT_LANGUAGE, type Language } from "../i18n/language.ts";
import type { Light } from "../model/light.ts";
import type { ThingRef } from "../model/thing-ref.ts";
import { INDUSTRY_CLASSES, SITE_KINDS } from "../model/vocabulary.ts";

export const THEMES = ["auto", "light", "dark", "contrast"] as const;
export type Theme = (typeof THEMES)[number];

/** How large all is: as usual, or for elders, in three sizes of text. */
export const ELDER_MODES = ["elder", "elder-24", "elder-30"] as const;
export const MODES = ["usual", ...ELDER_MODES] as const;
export type Mode = (typeof MODES)[number];

/** Layers of content that can be switched off. The ground is always drawn. */
export const LAYERS = ["sites", "areas", "structure", "landmarks", "rings"] as const;
export type LayerId = (typeof LAYERS)[number];

/** Those that are on until the reader chooses: how well each place is known is shown of what is looked at. */
export const FIRST_LAYERS: readonly LayerId[] = LAYERS.filter((layer) => layer !== "rings");

/** Screens that the bar leads to. */
export const BAR_SCREENS = [
  "map",
  "list",
  "tasks",
  "targets",
  "compare",
  "read",
  "quality",
] as const;
export const SCREENS = [...BAR_SCREENS, "records", "terms"] as const;
export type Screen = (typeof SCREENS)[number];

/** Whether a map stands beside what a screen has to be read. */
export function showsMap(screen: Screen): boolean {
  return screen === "map" || screen === "read";
}

/** Which sites spatial metrics can be computed for. */
export const AMONG: readonly SitesAmong[] = ["all", ...INDUSTRY_CLASSES, ...SITE_KINDS];

/** Centre in degrees WGS-84, zoom of a 512-pixel-tile web map. */
export type Camera = { readonly zoom: number; readonly lat: number; readonly lon: number };

/** Everything that a link shares. */
export type View = {
  /** Plans shown; empty means all of them. Their order counts where they are compared. */
  readonly plans: readonly string[];
  readonly screen: Screen;
  /** What is searched for, as typed; empty where nothing is. */
  readonly query: string;
  /** What all that is shown is held against. */
  readonly filter: Filter;
  /** How a list or table is grouped, and by what column it is sorted, `-` before it where from the last on; empty as at first. */
  readonly group: string;
  readonly sort: string;
  /** The columns that a table has beside that of the names; null for those that it has at first. */
  readonly columns: readonly string[] | null;
  /** What is open in the detail panel. */
  readonly select: ThingRef | null;
  readonly layers: readonly LayerId[];
  /** What is lit on maps that are compared; of no account elsewhere. */
  readonly light: Light | null;
  readonly language: Language;
  readonly theme: Theme;
  readonly mode: Mode;
  /** Null until the reader moves the map: the camera then follows from the plans chosen. */
  readonly camera: Camera | null;
  /** The part of the comparison that is looked at; this and the next three are kept in the address of a comparison alone. */
  readonly section: CompareSectionId | null;
  /** Parts of the comparison that are drawn; the others stand as tables. */
  readonly charts: readonly CompareSectionId[];
  /** The sites that spatial metrics are computed for in the page; null for those that were published. */
  readonly among: SitesAmong | null;
  /** Findings of the comparison that the reader has left out, by their ids. */
  readonly out: readonly string[];
  /** The version of the data that a link was made with and is to be read with; null for whichever is published. */
  readonly data: string | null;
};

export const DEFAULT_VIEW: View = {
  plans: [],
  screen: "map",
  query: "",
  filter: NO_FILTER,
  group: "",
  sort: "",
  columns: null,
  select: null,
  layers: FIRST_LAYERS,
  light: null,
  language: DEFAULT_LANGUAGE,
  theme: "auto",
  mode: "usual",
  camera: null,
  section: null,
  charts: [],
  among: null,
  out: [],
  data: null,
};
