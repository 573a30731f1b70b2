import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Tone } from "../../scene/tone.ts";
import {
  byZoom,
  type LayerContext,
  type MapLayer,
  seenWith,
  unlessInStructure,
} from "./layer-context.ts";
import type { LegendRule } from "./legend-entry.ts";

/** Circles of true radius: firm where a street or town is known, faint where only a district or city is. */
export function ringLayers(context: LayerContext): readonly MapLayer[] {
  const { palette } = context;
  const layout = seenWith(context, "sites");
  const ofTone = (tone: Tone): ExpressionSpecification => [
    "all",
    ["==", ["get", "tone"], tone],
    unlessInStructure(context),
  ];
  return [
    {
      id: "ring-wide",
      type: "line",
      source: "ring",
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
      source: "ring",
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

const toneCount = (tone: Tone): LegendRule["count"] => {
  return (content) => content.marks.filter((mark) => mark.tone === tone).length;
};

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
    id: "precision-hatched",
    subject: "precision",
    message: "legend.hatched",
    swatch: { type: "precision", tone: "hatched" },
    layers: ["mark", "ring-wide", "emphasis-hatch"],
    count: toneCount("hatched"),
  },
];
