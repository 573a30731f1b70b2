import type { MapParts } from "../features/map-area/use-map-parts.ts";
import type { Ground } from "../map/engine/sources.ts";
import type { Config } from "../state/config.ts";
import { loadAreas, loadLandmarks, loadWater } from "./load-atlas.ts";
import { withinLimit } from "./load-json.ts";
import { onceLoaded } from "./once-loaded.ts";

/** A part of the ground that has arrived is kept: leaving the map and coming back asks for nothing. */
const areas = onceLoaded(loadAreas);
const water = onceLoaded(loadWater);
const landmarks = onceLoaded(loadLandmarks);

/**
 * Loads the map's chunk and the ground side by side. @param plain the map in SVG instead of the drawn one
 * @throws LoadFault, or what `import()` throws
 */
export async function loadMap(root: string, config: Config, plain: boolean): Promise<MapParts> {
  const [Component, ground] = await Promise.all([
    withinLimit(loadComponent(plain), plain ? "SvgMap" : "MapView"),
    loadGround(root, config),
  ]);
  return { Component, ground };
}

async function loadComponent(plain: boolean): Promise<MapParts["Component"]> {
  if (plain) return (await import("../map/view/SvgMap.tsx")).SvgMap;
  return (await import("../map/view/MapView.tsx")).MapView;
}

async function loadGround(root: string, config: Config): Promise<Ground> {
  const [topology, waters, marks] = await Promise.all([
    config.ground === "points" ? null : areas(root),
    water(root),
    landmarks(root),
  ]);
  return { topology, water: waters, landmarks: marks };
}
