import type { MapComponent } from "../features/map-area/use-map-parts.ts";
import { loadProgram } from "./load-program.ts";

/** Loads the map's chunk. @param plain the map in SVG instead of the drawn one @throws LoadFault, or what `import()` throws */
export function loadMap(plain: boolean): Promise<MapComponent> {
  return plain ? loadProgram(plainMap, "SvgMap") : loadProgram(drawnMap, "MapView");
}

const plainMap = async () => (await import("../map/view/SvgMap.tsx")).SvgMap;
const drawnMap = async () => (await import("../map/view/MapView.tsx")).MapView;
