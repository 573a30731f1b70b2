import type { FeatureCollection } from "geojson";
import type { SourceSpecification, StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import { areaLayers } from "./layers/areas.ts";
import { boundaryLayers } from "./layers/boundaries.ts";
import { labelLayers } from "./layers/labels.ts";
import { landmarkLayers } from "./layers/landmarks.ts";
import type { LayerContext, MapLayer } from "./layers/layer-context.ts";
import { emphasisLayers, markLayers } from "./layers/marks.ts";
import { placeNameLayers } from "./layers/place-names.ts";
import { ringLayers } from "./layers/rings.ts";
import { structureLayers } from "./layers/structure.ts";
import { waterLayers } from "./layers/water.ts";
import { DRAW_ORDER, GROUND_SOURCES, SCENE_SOURCES, type SourceName } from "./order.ts";

const EMPTY: FeatureCollection = { type: "FeatureCollection", features: [] };

export type SourceData = Readonly<Partial<Record<SourceName, FeatureCollection>>>;

/** The whole style; sources for which there are no data yet stay empty. */
export function buildStyle(context: LayerContext, data: SourceData = {}): StyleSpecification {
  const names = [...GROUND_SOURCES, ...SCENE_SOURCES];
  return {
    version: 8,
    sources: Object.fromEntries(names.map((name) => [name, sourceOf(name, data[name])])),
    layers: buildLayers(context),
  };
}

/** All layers in draw order. */
function buildLayers(context: LayerContext): MapLayer[] {
  const builders = [
    waterLayers,
    boundaryLayers,
    areaLayers,
    structureLayers,
    ringLayers,
    landmarkLayers,
    placeNameLayers,
    labelLayers,
    markLayers,
    emphasisLayers,
  ];
  return builders
    .flatMap((build) => build(context))
    .toSorted((a, b) => DRAW_ORDER.indexOf(a.id) - DRAW_ORDER.indexOf(b.id));
}

function sourceOf(name: SourceName, data: FeatureCollection = EMPTY): SourceSpecification {
  const base = { type: "geojson", data, maxzoom: 14 } as const;
  if (name === "mark-point") return { ...base, promoteId: "key" };
  // What is sent in changes must have an id to be changed by.
  return isOfGround(name) ? { ...base, promoteId: "id" } : base;
}

function isOfGround(name: SourceName): boolean {
  return GROUND_SOURCES.some((ground) => ground === name);
}
