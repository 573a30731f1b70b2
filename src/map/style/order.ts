/**
 * Every layer of the map from the bottom to the top: the one list of the draw order. Names get room from the top down,
 * so that what stands higher here keeps its name where two collide.
 */
export const DRAW_ORDER = [
  "sea",
  "abroad",
  "land",
  "region-fill",
  "pole-fill",
  "belt-fill",
  "area-fill",
  "water-fill",
  "island-fill",
  "water-line",
  "county-line",
  "city-line",
  "province-line",
  "sea-line",
  "region-line",
  "belt-band",
  "belt-edge",
  "pole-edge",
  "area-line",
  "area-line-approximate",
  "core-glow",
  "core-edge",
  "ring-wide",
  "ring-town",
  "tie",
  "emphasis-fill",
  "emphasis-hatch",
  "emphasis-edge",
  "emphasis-edge-approximate",
  "landmark-dot",
  "water-name",
  "landmark-name",
  "county-name",
  "city-name",
  "province-name",
  "mark-name",
  "mark",
  "structure-name",
  "caption",
  "emphasis-halo",
  "emphasis-mark",
  "emphasis-name",
] as const;
export type LayerName = (typeof DRAW_ORDER)[number];

/** Sources of the ground, which change with the data only, and of the scene. */
export const GROUND_SOURCES = [
  "abroad",
  "land",
  "border",
  "place-name",
  "water",
  "landmark",
] as const;
export const SCENE_SOURCES = [
  "region",
  "area",
  "ring",
  "structure",
  "caption-point",
  "mark-point",
  "emphasis",
] as const;
export type SourceName = (typeof GROUND_SOURCES)[number] | (typeof SCENE_SOURCES)[number];
