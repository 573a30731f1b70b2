import { COLOUR_NAMES, type MarkColour, type Palette, type PaletteId } from "./palette.ts";

/** A few colours of which a palette in high contrast is made. */
export type ContrastColours = {
  readonly paper: string;
  readonly ink: string;
  /** Of what is not the matter: places, borders of counties. */
  readonly quiet: string;
  /** Of what is chosen. */
  readonly chosen: string;
  readonly sea: string;
  readonly waterInk: string;
};

/**
 * A palette in which nothing rests on a hue: paper and ink, marks of paper in a firm line with the letter of their group,
 * lines that can be seen down to the counties.
 */
export function contrastPalette(id: PaletteId, colours: ContrastColours): Palette {
  const { paper, ink, quiet, chosen, sea, waterInk } = colours;
  const mark: MarkColour = { fill: paper, edge: ink, tint: paper };
  return {
    id,
    lettered: true,
    ground: {
      sea,
      abroad: paper,
      land: paper,
      planLand: paper,
      water: sea,
      waterLine: waterInk,
      provinceLine: ink,
      cityLine: quiet,
      countyLine: quiet,
      planLine: ink,
    },
    text: {
      ink,
      place: ink,
      placeFaint: quiet,
      water: waterInk,
      landmark: quiet,
      halo: paper,
      groundHalo: paper,
    },
    structure: { core: ink, belt: ink, pole: ink, node: ink },
    mark: { halo: paper, selected: chosen, hovered: chosen, ring: quiet },
    arc: { chosen, other: quiet },
    colours: Object.fromEntries(COLOUR_NAMES.map((name) => [name, mark])) as Palette["colours"],
  };
}

export const CONTRAST: Palette = contrastPalette("contrast", {
  paper: "#ffffff",
  ink: "#000000",
  quiet: "#3d3d3d",
  chosen: "#00217a",
  sea: "#e2ecf4",
  waterInk: "#0b3a5e",
});

export const CONTRAST_DARK: Palette = contrastPalette("contrast-dark", {
  paper: "#000000",
  ink: "#ffffff",
  quiet: "#d6d6d6",
  chosen: "#ffe14d",
  sea: "#0d1f2d",
  waterInk: "#a8d8ff",
});
