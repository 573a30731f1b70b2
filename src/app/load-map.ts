import type { MapComponent } from "../features/map-area/use-map-parts.ts";
import { withinLimit } from "./load-json.ts";

/** Loads the map's chunk. @param plain the map in SVG instead of the drawn one @throws LoadFault, or what `import()` throws */
export function loadMap(plain: boolean): Promise<MapComponent> {
  return withinLimit(loadComponent(plain), plain ? "SvgMap" : "MapView");
}

async function loadComponent(plain: boolean): Promise<MapComponent> {
  if (plain) return (await import("../map/view/SvgMap.tsx")).SvgMap;
  return (await import("../map/view/MapView.tsx")).MapView;
}
