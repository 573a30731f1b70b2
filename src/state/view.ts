import { DEFAULT_LANGUAGE, type Language } from "../i18n/language.ts";
import type { ThingRef } from "../model/thing-ref.ts";

export const THEMES = ["auto", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** Layers of content that can be switched off. The ground is always drawn. */
export const LAYERS = ["sites", "areas", "structure", "landmarks"] as const;
export type LayerId = (typeof LAYERS)[number];

export const SCREENS = ["map", "list", "tasks", "targets", "read", "quality"] as const;
export type Screen = (typeof SCREENS)[number];

/** Centre in degrees WGS-84, zoom of a 512-pixel-tile web map. */
export type Camera = { readonly zoom: number; readonly lat: number; readonly lon: number };

/** Everything that a link shares. */
export type View = {
  /** Plans shown; empty means all of them. */
  readonly plans: readonly string[];
  readonly screen: Screen;
  /** What is open in the detail panel. */
  readonly select: ThingRef | null;
  readonly layers: readonly LayerId[];
  readonly language: Language;
  readonly theme: Theme;
  /** Null until the reader moves the map: the camera then follows from the plans chosen. */
  readonly camera: Camera | null;
};

export const DEFAULT_VIEW: View = {
  plans: [],
  screen: "map",
  select: null,
  layers: LAYERS,
  language: DEFAULT_LANGUAGE,
  theme: "auto",
  camera: null,
};
