import type { FeatureCollection, Geometry } from "geojson";

/** What the pages read of a site; the file has everything that the atlas publishes of it. */
export type SiteProperties = { readonly nameZh: string };
export type Sites = FeatureCollection<Geometry | null, SiteProperties>;

export const SITES_URL = new URL("sites.geojson", document.baseURI).href;

/** Middle of the map in degrees, and its zoom for tiles of 512 pixels: all five plans on a phone. */
export const START = { lon: 117, lat: 28, zoom: 4.5 } as const;

/** All sites, with and without a position. */
export async function loadSites(): Promise<Sites> {
  const response = await fetch(SITES_URL);
  if (!response.ok) throw new Error(`${SITES_URL}: ${response.status}`);
  return (await response.json()) as Sites;
}
