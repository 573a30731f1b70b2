/** Rooms of two shapes for which a first map is drawn: its names keep a size that can be read in each. */
export const FIRST_MAP_SHAPES = ["wide", "phone"] as const;
type FirstMapShape = (typeof FIRST_MAP_SHAPES)[number];

/** The start page among the pages that have a first map; the others are named as their plans are. */
export const START_PAGE = "start";

/** The picture of a page's map, as a path below `data/v1/`. @param page `START_PAGE` or the id of a plan */
export function firstMapFile(page: string, shape: FirstMapShape, theme: "light" | "dark"): string {
  return `first-map/${page}-${shape}-${theme}.svg`;
}
