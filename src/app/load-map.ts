import type { MapComponent } from "../features/map-area/use-map-parts.ts";
import { withinLimit } from "./load-json.ts";
import { suspectNewVersion } from "./new-version.ts";

/** Loads the map's chunk. @param plain the map in SVG instead of the drawn one @throws LoadFault, or what `import()` throws */
export async function loadMap(plain: boolean): Promise<MapComponent> {
  try {
    return await withinLimit(loadComponent(plain), plain ? "SvgMap" : "MapView");
  } catch (fault) {
    suspectNewVersion(fault);
    throw fault;
  }
}

async function loadComponent(plain: boolean): Promise<MapComponent> {
  if (plain) return (await import("../map/view/SvgMap.tsx")).SvgMap;
  return (await import("../map/view/MapView.tsx")).MapView;
}
