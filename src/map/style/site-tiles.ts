import type { Bounds } from "../camera/project.ts";

/** Where the tiles of all sites are. */
export type SiteTileSource = {
  /** Path of the folder that holds `<z>/<x>/<y>.pbf`, with its closing slash. */
  readonly folder: string;
  /** There is no tile beyond. */
  readonly bounds: Bounds;
};

/** Name of the one layer in the tiles of all sites. */
export const SITE_TILE_LAYER = "sites";

/** Zooms that are published; the engine enlarges the last for all above. */
export const SITE_TILE_MIN_ZOOM = 0;
export const SITE_TILE_MAX_ZOOM = 6;
