import type { FeatureCollection } from "geojson";
import type { GroundTopology } from "../domain/places/ground.ts";
import type { MapParts } from "../features/map-area/use-map-parts.ts";
import type { Ground } from "../map/engine/sources.ts";
import type { Config } from "../state/config.ts";
import { loadGround } from "./load-atlas.ts";

/** Loads the map's chunk and the ground side by side. @param plain the map in SVG instead of the drawn one */
export async function loadMap(root: string, config: Config, plain: boolean): Promise<MapParts> {
  const [Component, ground] = await Promise.all([
    loadComponent(plain),
    loadWholeGround(root, config),
  ]);
  return { Component, ground };
}

async function loadComponent(plain: boolean): Promise<MapParts["Component"]> {
  if (plain) return (await import("../map/view/SvgMap.tsx")).SvgMap;
  return (await import("../map/view/MapView.tsx")).MapView;
}

async function loadWholeGround(root: string, config: Config): Promise<Ground> {
  const [topology, water, landmarks] = await Promise.all([
    config.ground === "points" ? null : loadGround<GroundTopology>(root, "areas"),
    loadGround<Ground["water"]>(root, "water"),
    loadGround<FeatureCollection>(root, "landmarks"),
  ]);
  return { topology, water, landmarks };
}
