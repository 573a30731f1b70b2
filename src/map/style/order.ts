/**
 * Every layer of the map from the bottom to the top: the one list of the draw order. Names get room from the top down,
 * so that what stands higher here keeps its name where two collide.
 */
export const DRAW_ORDER = [
  "sea",
  "abroad",
  "land",
  "region-fill",
  "belt-band",
  "pole-fill",
  "pole-edge",
  "core-fill",
  "area-fill",
  "county-line",
  "city-line",
  "province-line",
  "water-fill",
  "coast-line",
  "sea-line",
  "region-line",
  "area-line",
  "area-line-approximate",
  "core-halo",
  "core-edge",
  "ring-wide",
  "ring-town",
  "tie",
  "leader",
  "emphasis-fill",
  "emphasis-hatch",
  "emphasis-edge",
  "emphasis-edge-approximate",
  "own-fill",
  "own-line",
  "arc-line",
  "arc-end",
  "landmark-dot",
  "water-name",
  "river-name",
  "landmark-name",
  "county-name",
  "city-name",
  "province-name",
  "tile-dot",
  "tile-mark",
  "tile-count",
  "own-name",
  "mark-name",
  "area-name",
  "node-name",
  "own-point",
  "mark",
  "count",
  "lit-mark",
  "lit-count",
  "node-dot",
  "belt-name",
  "structure-name",
  "node-number",
  "lit-name",
  "lit-area-name",
  "caption",
  "locator-name",
  "locator-dot",
  "locator-count",
  "emphasis-rim",
  "emphasis-halo",
  "emphasis-mark",
  "emphasis-count",
  "emphasis-name",
  "emphasis-area-name",
  "ring-label",
  "kept-clear",
] as const;
export type LayerName = (typeof DRAW_ORDER)[number];

/** Names of the marks: a hand on one of them is a hand on its mark. */
export const MARK_NAMES = [
  "emphasis-name",
  "emphasis-area-name",
  "structure-name",
  "node-name",
  "belt-name",
  "lit-name",
  "lit-area-name",
  "area-name",
  "mark-name",
] as const satisfies LayerName[];

/** Layers of the tiles of all sites, which an atlas of few plans does not have. */
export const TILE_LAYERS = ["tile-dot", "tile-mark", "tile-count"] as const satisfies LayerName[];
export const TILE_SOURCE = "site-tile";

/**
 * Sources of the ground, which change with the data only, and of the scene. All shapes of either share one source: the
 * engine cuts each tile's room out anew wherever one layer and the next are of different sources, which with a source a
 * kind was more work than the drawing itself.
 */
export const GROUND_SOURCES = ["ground", "place-name", "landmark"] as const;
export const SCENE_SOURCES = [
  "shape",
  "caption",
  "mark-point",
  "lit-point",
  "emphasis",
  "own",
] as const;
/** What no name may stand on: what is over the map, and its edges. */
export const CLEAR_SOURCE = "kept-clear";
export type SourceName =
  (typeof GROUND_SOURCES)[number] | (typeof SCENE_SOURCES)[number] | typeof CLEAR_SOURCE;

/** Kinds of features that share the source `ground`, and those that share `shape`. */
export type GroundPart = "abroad" | "land" | "border" | "water";
export type ShapePart = "region" | "area" | "ring" | "structure" | "leader";
