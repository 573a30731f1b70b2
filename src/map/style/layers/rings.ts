import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Tone } from "../../scene/tone.ts";
import {
  byZoom,
  type LayerContext,
  type MapLayer,
  ofPart,
  seenWith,
  unlessInStructure,
} from "./layer-context.ts";
import { countMarks, type LegendRule } from "./legend-entry.ts";

/** Circles of true radius: firm where a street or town is known, faint where only a district or city is. */
export function ringLayers(context: LayerContext): readonly MapLayer[] {
  const { palette } = context;
  const layout = seenWith(context, context.layers.includes("sites") ? "rings" : "sites");
  const ofTone = (tone: Tone): ExpressionSpecification => [
    "all",
    ofPart("ring"),
    ["==", ["get", "tone"], tone],
    unlessInStructure(context),
  ];
  return [
    {
      id: "ring-wide",
      type: "line",
      source: "shape",
      filter: ofTone("hatched"),
      layout,
      minzoom: 7.5,
      paint: {
        "line-color": palette.mark.ring,
        "line-width": 0.8,
        "line-opacity": byZoom(7.5, 0, 9, 0.35),
        "line-dasharray": [1, 3],
      },
    },
    {
      id: "ring-town",
      type: "line",
      source: "shape",
      filter: ofTone("ring"),
      layout,
      minzoom: 8.5,
      paint: {
        "line-color": palette.mark.ring,
        "line-width": byZoom(9, 0.7, 13, 1.3),
        "line-opacity": byZoom(8.5, 0, 10, 0.6),
      },
    },
  ];
}

const toneCount = (tone: Tone): LegendRule["count"] => countMarks((mark) => mark.tone === tone);

export const ringLegend: readonly LegendRule[] = [
  {
    id: "precision-solid",
    subject: "precision",
    message: "legend.solid",
    swatch: { type: "precision", tone: "solid" },
    layers: ["mark"],
    count: toneCount("solid"),
  },
  {
    id: "precision-ring",
    subject: "precision",
    message: "legend.ring",
    swatch: { type: "precision", tone: "ring" },
    layers: ["mark", "ring-town"],
    count: toneCount("ring"),
  },
  {
    id: "precision-within",
    subject: "precision",
    message: "legend.within",
    swatch: { type: "within" },
    layers: ["count", "emphasis-hatch"],
    count: countMarks(({ stands }) => stands === "counted"),
  },
  {
    id: "precision-named",
    subject: "precision",
    message: "legend.named",
    swatch: { type: "named" },
    layers: ["area-name"],
    count: countMarks(({ stands }) => stands === "area"),
  },
  {
    id: "counted",
    subject: "precision",
    message: "legend.counted",
    swatch: { type: "counted" },
    layers: ["count", "tile-dot", "tile-count"],
    count: ({ drawn, sitesTogether }) =>
      sitesTogether || drawn.some(({ type }) => type === "crowd") ? null : 0,
  },
];
