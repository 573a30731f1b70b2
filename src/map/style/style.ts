import type { FeatureCollection } from "geojson";
import type { SourceSpecification, StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import { arcLayers } from "./layers/arcs.ts";
import { areaLayers } from "./layers/areas.ts";
import { baseSources, onBaseTiles } from "./layers/base-tiles.ts";
import { boundaryLayers } from "./layers/boundaries.ts";
import { clearLayers } from "./layers/kept-clear.ts";
import { captionLayers, locatorLayers } from "./layers/captions.ts";
import { labelLayers } from "./layers/labels.ts";
import { litLayers } from "./layers/lit.ts";
import { landmarkLayers } from "./layers/landmarks.ts";
import type { LayerContext, MapLayer } from "./layers/layer-context.ts";
import { emphasisLayers, markLayers } from "./layers/marks.ts";
import { placeNameLayers } from "./layers/place-names.ts";
import { ownLayers } from "./layers/own.ts";
import { ringLayers } from "./layers/rings.ts";
import { legible } from "./legible.ts";
import { receded } from "./recede.ts";
import { siteTileLayers } from "./layers/site-tiles.ts";
import { structureLayers } from "./layers/structure.ts";
import { waterLayers } from "./layers/water.ts";
import {
  CLEAR_SOURCE,
  DRAW_ORDER,
  GROUND_SOURCES,
  SCENE_SOURCES,
  type SourceName,
  TILE_SOURCE,
} from "./order.ts";
import { SITE_TILE_MAX_ZOOM, SITE_TILE_MIN_ZOOM, type SiteTileSource } from "./site-tiles.ts";

const EMPTY: FeatureCollection = { type: "FeatureCollection", features: [] };

/** From this zoom on the tiles into which the engine cuts our shapes are no finer. */
export const TILE_MAX_ZOOM = 14;

export type SourceData = Readonly<Partial<Record<SourceName, FeatureCollection>>>;

/** The whole style; sources for which there are no data yet stay empty. */
export function buildStyle(context: LayerContext, data: SourceData = {}): StyleSpecification {
  const names = [...GROUND_SOURCES, ...SCENE_SOURCES, CLEAR_SOURCE] as const;
  return {
    version: 8,
    sources: {
      ...Object.fromEntries(names.map((name) => [name, sourceOf(name, data[name])])),
      ...(context.baseTiles ? baseSources(context.baseTiles) : {}),
      ...(context.siteTiles ? { [TILE_SOURCE]: tileSource(context.siteTiles) } : {}),
    },
    layers: context.baseTiles
      ? [...onBaseTiles(context.baseTiles, context.palette, buildLayers(context))]
      : buildLayers(context),
  };
}

/** All layers in draw order. */
function buildLayers(context: LayerContext): MapLayer[] {
  const builders = [
    waterLayers,
    boundaryLayers,
    areaLayers,
    structureLayers,
    captionLayers,
    locatorLayers,
    ringLayers,
    landmarkLayers,
    placeNameLayers,
    siteTileLayers,
    labelLayers,
    markLayers,
    litLayers,
    emphasisLayers,
    arcLayers,
    ownLayers,
    clearLayers,
  ];
  return builders
    .flatMap((build) => build(context))
    .map((layer) => legible(receded(layer, context.isLit ?? false), context.leastText ?? 0))
    .toSorted((a, b) => DRAW_ORDER.indexOf(a.id) - DRAW_ORDER.indexOf(b.id));
}

function sourceOf(name: SourceName, data: FeatureCollection = EMPTY): SourceSpecification {
  const base = { type: "geojson", data, maxzoom: TILE_MAX_ZOOM } as const;
  if (name === "mark-point" || name === "caption") return { ...base, promoteId: "key" };
  // What is sent in changes must have an id to be changed by.
  return isOfGround(name) ? { ...base, promoteId: "id" } : base;
}

function tileSource({ folder, bounds }: SiteTileSource): SourceSpecification {
  return {
    type: "vector",
    tiles: [`${folder}{z}/{x}/{y}.pbf`],
    minzoom: SITE_TILE_MIN_ZOOM,
    maxzoom: SITE_TILE_MAX_ZOOM,
    bounds: [...bounds],
  };
}

function isOfGround(name: SourceName): boolean {
  return GROUND_SOURCES.some((ground) => ground === name);
}
