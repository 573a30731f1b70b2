import type { MapComponent } from "../features/map-area/use-map-parts.ts";

/** Loads the map's chunk. @param plain the map in SVG instead of the drawn one */
export async function loadMap(plain: boolean): Promise<MapComponent> {
  if (plain) return (await import("../map/view/SvgMap.tsx")).SvgMap;
  return (await import("../map/view/MapView.tsx")).MapView;
}
