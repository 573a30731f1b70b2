import { DEFAULT_LANGUAGE, type Language } from "../i18n/language.ts";
import type { Light } from "../model/light.ts";
import type { ThingRef } from "../model/thing-ref.ts";

export const THEMES = ["auto", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** Layers of content that can be switched off. The ground is always drawn. */
export const LAYERS = ["sites", "areas", "structure", "landmarks", "rings"] as const;
export type LayerId = (typeof LAYERS)[number];

/** Those that are on until the reader chooses: how well each place is known is shown of what is looked at. */
export const FIRST_LAYERS: readonly LayerId[] = LAYERS.filter((layer) => layer !== "rings");

export const SCREENS = ["map", "list", "tasks", "targets", "compare", "read", "quality"] as const;
export type Screen = (typeof SCREENS)[number];

/** Centre in degrees WGS-84, zoom of a 512-pixel-tile web map. */
export type Camera = { readonly zoom: number; readonly lat: number; readonly lon: number };

/** Everything that a link shares. */
export type View = {
  /** Plans shown; empty means all of them. Their order counts where they are compared. */
  readonly plans: readonly string[];
  readonly screen: Screen;
  /** What is open in the detail panel. */
  readonly select: ThingRef | null;
  readonly layers: readonly LayerId[];
  /** What is lit on maps that are compared; of no account elsewhere. */
  readonly light: Light | null;
  readonly language: Language;
  readonly theme: Theme;
  /** Null until the reader moves the map: the camera then follows from the plans chosen. */
  readonly camera: Camera | null;
};

export const DEFAULT_VIEW: View = {
  plans: [],
  screen: "map",
  select: null,
  layers: FIRST_LAYERS,
  light: null,
  language: DEFAULT_LANGUAGE,
  theme: "auto",
  camera: null,
};
