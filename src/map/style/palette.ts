import { INDUSTRY_GROUPS, type IndustryGroup, type StrategyRole } from "../../model/vocabulary.ts";

/** Colour of a mark by name; the hex value is the palette's affair. */
export type ColourName = IndustryGroup | "none";
export const COLOUR_NAMES: readonly ColourName[] = [...INDUSTRY_GROUPS, "none"];

/** `fill` tells the groups apart, `edge` carries the contrast against the ground, `tint` fills an open mark. */
export type MarkColour = { readonly fill: string; readonly edge: string; readonly tint: string };

/** By day, by night, each in high contrast as well, and in the colours that the reader has set for their whole system. */
export const PALETTE_IDS = ["light", "dark", "contrast", "contrast-dark", "system"] as const;
export type PaletteId = (typeof PALETTE_IDS)[number];

/** Every colour of the map, grouped by subject. A theme is a value of this type, not another code path. */
export type Palette = {
  readonly id: PaletteId;
  /** Whether a mark says its group by a letter, and no hue is needed to tell one from another. */
  readonly lettered: boolean;
  readonly ground: {
    readonly sea: string;
    /** Land beyond the country, of which nothing is said. */
    readonly abroad: string;
    readonly land: string;
    readonly planLand: string;
    readonly water: string;
    readonly waterLine: string;
    readonly provinceLine: string;
    readonly cityLine: string;
    readonly countyLine: string;
    readonly planLine: string;
  };
  readonly text: {
    readonly ink: string;
    readonly place: string;
    readonly placeFaint: string;
    readonly water: string;
    readonly landmark: string;
    readonly halo: string;
    /** Halo of ground names, which stand on land. */
    readonly groundHalo: string;
  };
  /** One hue a role, in every plan, for its lines, its area and its name. */
  readonly structure: Readonly<Record<StrategyRole, string>>;
  readonly mark: {
    readonly halo: string;
    readonly selected: string;
    readonly hovered: string;
    readonly ring: string;
  };
  /** Links with the outside: what is open, and what goes with it. */
  readonly arc: { readonly chosen: string; readonly other: string };
  readonly colours: Readonly<Record<ColourName, MarkColour>>;
};

/*
 * The hues of the roles come from the same kind of search, each with the contrast of text against the land. The fills come from a search that keeps the least distance in OKLab above 0.08 for normal sight and under simulated
 * protanopia, deuteranopia and tritanopia, and the steps of lightness apart for grey print; `palette.test.ts` holds it.
 */
export const LIGHT: Palette = {
  id: "light",
  lettered: false,
  ground: {
    sea: "#d5e4ec",
    abroad: "#e5e2da",
    land: "#f3f0e9",
    planLand: "#fcfaf5",
    water: "#d5e4ec",
    waterLine: "#a9c6d6",
    provinceLine: "#a79f92",
    cityLine: "#c3bcb0",
    countyLine: "#ddd7cc",
    planLine: "#7d7467",
  },
  text: {
    ink: "#221f1b",
    place: "#5f584e",
    placeFaint: "#686156",
    water: "#33647f",
    landmark: "#645c51",
    halo: "#fdfcf9",
    groundHalo: "#f8f6f0",
  },
  structure: { core: "#7a1257", belt: "#10796b", pole: "#6b5a10", node: "#3643ae" },
  mark: { halo: "#fffdf9", selected: "#221f1b", hovered: "#221f1b", ring: "#80766a" },
  arc: { chosen: "#221f1b", other: "#6b6357" },
  colours: {
    medicine: { fill: "#164cb8", edge: "#0c2f78", tint: "#dbe5f8" },
    devices: { fill: "#099dba", edge: "#045f72", tint: "#d3eef4" },
    care: { fill: "#bb4a4a", edge: "#7b2528", tint: "#f8dfdd" },
    wellness: { fill: "#86ac6c", edge: "#4a6b33", tint: "#e5efdc" },
    digital: { fill: "#43128c", edge: "#270558", tint: "#e2d9f2" },
    research: { fill: "#b37600", edge: "#704800", tint: "#f6e8cb" },
    services: { fill: "#8e4688", edge: "#5a2456", tint: "#f0deee" },
    none: { fill: "#4a4840", edge: "#2a2823", tint: "#e4e1d9" },
  },
};

export const DARK: Palette = {
  id: "dark",
  lettered: false,
  ground: {
    sea: "#13212a",
    abroad: "#171a1b",
    land: "#1d2124",
    planLand: "#2c3133",
    water: "#13212a",
    waterLine: "#2f4b5a",
    provinceLine: "#5f625f",
    cityLine: "#474b4b",
    countyLine: "#363a3b",
    planLine: "#8e8d86",
  },
  text: {
    ink: "#f0ede6",
    place: "#a6a399",
    placeFaint: "#9b988e",
    water: "#7fabc2",
    landmark: "#a39e93",
    halo: "#191d1f",
    groundHalo: "#1f2326",
  },
  structure: { core: "#d483b8", belt: "#5cdcba", pole: "#d8da78", node: "#a9b0ff" },
  mark: { halo: "#15191b", selected: "#f0ede6", hovered: "#f0ede6", ring: "#9b968b" },
  arc: { chosen: "#f0ede6", other: "#b3aea3" },
  colours: {
    medicine: { fill: "#6fb4e1", edge: "#b5daf2", tint: "#1f3747" },
    devices: { fill: "#6efbd5", edge: "#c0fdec", tint: "#1b443b" },
    care: { fill: "#f4a89d", edge: "#fbd8d2", tint: "#4a2f2c" },
    wellness: { fill: "#ccd85e", edge: "#e8eeb1", tint: "#3b3f1b" },
    digital: { fill: "#a877dd", edge: "#d3b9f0", tint: "#33254a" },
    research: { fill: "#cb6010", edge: "#f0a567", tint: "#43260f" },
    services: { fill: "#e77ca4", edge: "#f5c0d4", tint: "#462536" },
    none: { fill: "#777367", edge: "#d8d2c6", tint: "#3a3834" },
  },
};
