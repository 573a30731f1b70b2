import type { Language } from "../i18n/language.ts";

export const THEMES = ["auto", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** Layers of content that can be switched off. The ground is always drawn. */
export const LAYERS = ["sites", "areas", "structure", "landmarks"] as const;
export type LayerId = (typeof LAYERS)[number];

export const SCREENS = ["map", "list", "tasks", "targets", "read", "quality"] as const;
export type Screen = (typeof SCREENS)[number];

/** Centre in degrees WGS-84, zoom of a 512-pixel-tile web map. */
export type Camera = { readonly zoom: number; readonly lat: number; readonly lon: number };

/** Things that belong to one plan, each with its own panel and address. */
export const PLAN_THINGS = ["site", "task", "clause", "target", "link"] as const;
export type PlanThing = (typeof PLAN_THINGS)[number];

/** Things that plans share. */
export const SHARED_THINGS = ["enterprise", "agency", "industry"] as const;
export type SharedThing = (typeof SHARED_THINGS)[number];

/** What is open in the detail panel. Tasks and clauses go by the ASCII id of their section. */
export type Selection =
  | { readonly type: "plan"; readonly plan: string }
  | { readonly type: PlanThing; readonly plan: string; readonly id: string }
  | { readonly type: SharedThing; readonly id: string };

/** Everything that a link shares. */
export type View = {
  /** Plans shown; empty means all of them. */
  readonly plans: readonly string[];
  readonly screen: Screen;
  readonly select: Selection | null;
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
  language: "zh-Hans",
  theme: "auto",
  camera: null,
};
