import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import { fontStack } from "../fonts.ts";
import { markImage } from "../images/image-id.ts";
import { TILE_SOURCE } from "../order.ts";
import { SITE_TILE_LAYER } from "../site-tiles.ts";
import type { LayerContext, MapLayer } from "./layer-context.ts";
import { markSize } from "./marks.ts";

const isCounted: ExpressionSpecification = ["has", "point_count"];

/** Radius by the number of sites that a point stands for, in pixels. */
const RADIUS: ExpressionSpecification = [
  "interpolate",
  ["linear"],
  ["get", "point_count"],
  2,
  4,
  10,
  6,
  50,
  9,
  500,
  13,
];

/** The sites of all plans, where those are too many to draw each as a plan: one by one, or counted where they lie close. */
export function siteTileLayers(context: LayerContext): readonly MapLayer[] {
  const { palette, siteTiles, sitesTogether, textScale, language } = context;
  if (siteTiles === null) return [];
  const seen = { visibility: sitesTogether ? "visible" : "none" } as const;
  const source = { source: TILE_SOURCE, "source-layer": SITE_TILE_LAYER } as const;
  return [
    {
      ...source,
      id: "tile-dot",
      type: "circle",
      filter: isCounted,
      layout: { ...seen, "circle-sort-key": ["get", "point_count"] },
      paint: {
        "circle-radius": RADIUS,
        "circle-color": palette.mark.halo,
        "circle-opacity": 0.85,
        "circle-stroke-color": palette.mark.ring,
        "circle-stroke-width": 1,
      },
    },
    {
      ...source,
      id: "tile-mark",
      type: "symbol",
      filter: ["!", isCounted],
      layout: {
        ...seen,
        "icon-image": markImage(["get", "icon"], context),
        "icon-size": markSize(textScale),
        "icon-overlap": "always",
        "icon-padding": 0,
        "symbol-sort-key": ["-", 0, ["get", "rank"]],
      },
    },
    {
      ...source,
      id: "tile-count",
      type: "symbol",
      filter: isCounted,
      layout: {
        ...seen,
        "text-field": ["to-string", ["get", "point_count"]],
        "text-font": fontStack(language),
        "text-size": 9.5 * textScale,
        "text-padding": 0,
        "symbol-sort-key": ["-", 0, ["get", "point_count"]],
      },
      paint: { "text-color": palette.text.ink },
    },
  ];
}
