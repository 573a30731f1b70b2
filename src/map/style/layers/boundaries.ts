import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Palette } from "../palette.ts";
import { byZoom, type LayerContext, type MapLayer, ofPart } from "./layer-context.ts";
import type { LegendRule } from "./legend-entry.ts";

const ofLevel = (level: string): ExpressionSpecification => [
  "all",
  ofPart("border"),
  ["==", ["get", "level"], level],
];

const joined = { "line-join": "round" } as const;

/** Land, the regions of the plans upon it, and hairline borders from county to province, which end at the shore. */
export function boundaryLayers({ palette: { ground } }: LayerContext): readonly MapLayer[] {
  return [
    {
      id: "land",
      type: "fill",
      source: "ground",
      filter: ofPart("land"),
      paint: { "fill-color": ground.land },
    },
    {
      id: "region-fill",
      type: "fill",
      source: "shape",
      filter: ofPart("region"),
      paint: { "fill-color": ground.planLand },
    },
    ...borderLayers(ground),
    {
      id: "region-line",
      type: "line",
      source: "shape",
      filter: ofPart("region"),
      layout: joined,
      paint: { "line-color": ground.planLine, "line-width": byZoom(4, 0.9, 8, 1.5, 14, 2.4) },
    },
  ];
}

function borderLayers(ground: Palette["ground"]): readonly MapLayer[] {
  const base = { type: "line", source: "ground", layout: joined } as const;
  return [
    {
      ...base,
      id: "county-line",
      filter: ofLevel("county"),
      minzoom: 6.5,
      paint: {
        "line-color": ground.countyLine,
        "line-width": byZoom(6.5, 0.4, 10, 0.9, 14, 1.4),
        "line-opacity": byZoom(6.5, 0, 7.5, 1),
      },
    },
    {
      ...base,
      id: "city-line",
      filter: ofLevel("city"),
      paint: {
        "line-color": ground.cityLine,
        "line-width": byZoom(4, 0.3, 7, 0.7, 10, 1.2, 14, 2),
        "line-opacity": byZoom(4.5, 0.2, 6.5, 1),
      },
    },
    {
      ...base,
      id: "province-line",
      filter: ofLevel("province"),
      paint: { "line-color": ground.provinceLine, "line-width": byZoom(4, 0.6, 8, 1.1, 14, 2) },
    },
    {
      ...base,
      id: "coast-line",
      filter: ofLevel("coast"),
      paint: { "line-color": ground.waterLine, "line-width": byZoom(4, 0.5, 8, 0.9, 14, 1.4) },
    },
    {
      ...base,
      id: "sea-line",
      filter: ofLevel("sea"),
      paint: { "line-color": ground.provinceLine, "line-width": byZoom(4, 1, 8, 1.6) },
    },
  ];
}

export const boundaryLegend: readonly LegendRule[] = [
  {
    id: "region",
    subject: "area",
    message: "legend.region",
    swatch: { type: "region" },
    layers: ["region-fill", "region-line"],
    count: (content) => content.regions.length,
  },
];
