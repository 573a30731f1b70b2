/** Name of the one layer in the tiles of all sites. */
export const SITE_TILE_LAYER = "sites";

/** Zooms that are published; the engine enlarges the last for all above. */
export const SITE_TILE_MIN_ZOOM = 2;
export const SITE_TILE_MAX_ZOOM = 6;
