import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import {
  byZoom,
  type LayerContext,
  type MapLayer,
  ofPart,
  seenWith,
  unlessInStructure,
} from "./layer-context.ts";
import type { LegendRule } from "./legend-entry.ts";

/** Extents of the sites that are areas: known borders in a whole line, those drawn by hand in a broken one. */
export function areaLayers(context: LayerContext): readonly MapLayer[] {
  const line = context.palette.mark.ring;
  const seen = seenWith(context, "areas");
  const isArea = ofPart("area");
  const isApproximate: ExpressionSpecification = ["get", "approximate"];
  const isLoose = unlessInStructure(context);
  return [
    {
      id: "area-fill",
      type: "fill",
      source: "shape",
      filter: ["all", isArea, isApproximate, isLoose, ["==", ["geometry-type"], "Polygon"]],
      layout: seen,
      paint: { "fill-color": line, "fill-opacity": byZoom(7, 0.03, 11, 0.08) },
    },
    {
      id: "area-line",
      type: "line",
      source: "shape",
      filter: ["all", isArea, ["!", isApproximate], isLoose],
      layout: { ...seen, "line-join": "round" },
      paint: {
        "line-color": line,
        "line-width": byZoom(5, 0.4, 8, 0.9, 12, 1.4),
        "line-opacity": 0.7,
      },
    },
    {
      id: "area-line-approximate",
      type: "line",
      source: "shape",
      filter: ["all", isArea, isApproximate, isLoose],
      layout: { ...seen, "line-join": "round" },
      paint: {
        "line-color": line,
        "line-width": byZoom(7, 0.6, 12, 1.4),
        "line-opacity": byZoom(7, 0.4, 9, 0.9),
        "line-dasharray": [3, 2],
      },
    },
  ];
}

export const areaLegend: readonly LegendRule[] = [
  {
    id: "extent",
    subject: "area",
    message: "legend.extent",
    swatch: { type: "extent" },
    layers: ["area-line"],
    count: (content) => content.areas.filter((area) => !area.approximate).length,
  },
  {
    id: "approximate",
    subject: "area",
    message: "legend.approximate",
    swatch: { type: "approximate" },
    layers: ["area-fill", "area-line-approximate"],
    count: (content) => content.areas.filter((area) => area.approximate).length,
  },
];
