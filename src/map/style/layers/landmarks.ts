import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import { fontStack } from "../fonts.ts";
import {
  byZoom,
  type LayerContext,
  LINES_AS_THEY_ARE,
  type MapLayer,
  nameIn,
  seenWith,
} from "./layer-context.ts";

/** Each landmark comes in at its own zoom, and a town goes where its area is named instead. */
const reached: ExpressionSpecification = [
  "all",
  [">=", ["zoom"], ["coalesce", ["get", "minzoom"], 10]],
  ["<", ["zoom"], ["coalesce", ["get", "maxzoom"], 24]],
];

/** Stations, campuses, hills: what a reader knows already and finds the rest by. */
export function landmarkLayers(context: LayerContext): readonly MapLayer[] {
  const { text, ground } = context.palette;
  const seen = seenWith(context, "landmarks");
  return [
    {
      id: "landmark-dot",
      type: "circle",
      source: "landmark",
      minzoom: 4,
      filter: reached,
      layout: seen,
      paint: {
        "circle-radius": byZoom(5, 1.2, 9.5, 1.6, 14, 2.6),
        "circle-color": text.landmark,
        "circle-stroke-color": ground.planLand,
        "circle-stroke-width": 1,
      },
    },
    {
      id: "landmark-name",
      type: "symbol",
      source: "landmark",
      minzoom: 4,
      filter: reached,
      layout: {
        ...seen,
        "text-field": nameIn(context),
        "text-font": fontStack(context.language),
        "text-size": byZoom(
          6,
          10 * context.textScale,
          10,
          10.5 * context.textScale,
          14,
          12 * context.textScale,
        ),
        "text-max-width": LINES_AS_THEY_ARE,
        "text-variable-anchor": ["left", "right", "top", "bottom"],
        "text-radial-offset": 0.55,
        "text-justify": "auto",
        "text-padding": 6,
      },
      paint: {
        "text-color": text.landmark,
        "text-halo-color": text.groundHalo,
        "text-halo-width": 1.2,
      },
    },
  ];
}
