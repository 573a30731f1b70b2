import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import { fontStack } from "../fonts.ts";
import {
  byZoom,
  groundWidth,
  type LayerContext,
  type MapLayer,
  nameIn,
  seenWith,
} from "./layer-context.ts";
import type { LegendRule } from "./legend-entry.ts";

/** Width of a belt of which only the axis is known, on the ground. */
const BAND_M = 5000;

const ofRole = (role: string): ExpressionSpecification => ["==", ["get", "role"], role];
const areaOfRole = (role: string): ExpressionSpecification => [
  "all",
  ofRole(role),
  ["==", ["geometry-type"], "Polygon"],
];

/** A plan's own structure: core strong, belts wide and soft, poles tinted, nodes tied by a thread. */
export function structureLayers(context: LayerContext): readonly MapLayer[] {
  return [
    ...beltLayers(context),
    ...poleLayers(context),
    ...coreLayers(context),
    captionLayer(context),
  ];
}

function beltLayers(context: LayerContext): readonly MapLayer[] {
  const color = context.palette.structure.belt;
  const seen = seenWith(context, "structure");
  return [
    {
      id: "belt-fill",
      type: "fill",
      source: "structure",
      filter: areaOfRole("belt"),
      layout: seen,
      paint: { "fill-color": color, "fill-opacity": 0.12, "fill-antialias": false },
    },
    {
      id: "belt-band",
      type: "line",
      source: "structure",
      filter: ["all", ofRole("belt"), ["==", ["geometry-type"], "LineString"]],
      layout: { ...seen, "line-cap": "round", "line-join": "round" },
      paint: { "line-color": color, "line-width": groundWidth(BAND_M), "line-opacity": 0.2 },
    },
    {
      id: "belt-edge",
      type: "line",
      source: "structure",
      filter: areaOfRole("belt"),
      layout: { ...seen, "line-join": "round" },
      paint: {
        "line-color": color,
        "line-width": byZoom(6, 3, 10, 9),
        "line-blur": byZoom(6, 3, 10, 8),
        "line-opacity": 0.45,
      },
    },
  ];
}

function poleLayers(context: LayerContext): readonly MapLayer[] {
  const color = context.palette.structure.pole;
  const seen = seenWith(context, "structure");
  return [
    {
      id: "pole-fill",
      type: "fill",
      source: "structure",
      filter: areaOfRole("pole"),
      layout: seen,
      paint: { "fill-color": color, "fill-opacity": 0.14, "fill-antialias": false },
    },
    {
      id: "pole-edge",
      type: "line",
      source: "structure",
      filter: areaOfRole("pole"),
      layout: { ...seen, "line-join": "round" },
      paint: { "line-color": color, "line-width": byZoom(6, 0.8, 10, 1.6), "line-opacity": 0.7 },
    },
  ];
}

function coreLayers(context: LayerContext): readonly MapLayer[] {
  const color = context.palette.structure.core;
  const seen = seenWith(context, "structure");
  return [
    {
      id: "core-glow",
      type: "line",
      source: "structure",
      filter: ofRole("core"),
      layout: { ...seen, "line-join": "round" },
      paint: {
        "line-color": color,
        "line-width": byZoom(6, 4, 12, 12),
        "line-blur": byZoom(6, 4, 12, 10),
        "line-opacity": 0.3,
      },
    },
    {
      id: "core-edge",
      type: "line",
      source: "structure",
      filter: ofRole("core"),
      layout: { ...seen, "line-join": "round" },
      paint: { "line-color": color, "line-width": byZoom(6, 1.2, 12, 2.4) },
    },
    {
      id: "tie",
      type: "line",
      source: "structure",
      filter: ofRole("tie"),
      minzoom: 6.5,
      layout: { ...seen, "line-cap": "round" },
      paint: {
        "line-color": context.palette.structure.tie,
        "line-width": byZoom(7, 0.6, 11, 1.1),
        "line-opacity": byZoom(6.5, 0, 7.5, 0.6),
      },
    },
  ];
}

function captionLayer(context: LayerContext): MapLayer {
  const { structure, text } = context.palette;
  const scale = context.textScale;
  const font = (stack: string[]): ExpressionSpecification => ["literal", stack];
  const bold = { "font-scale": 1.15, "text-font": font(fontStack(context.language, "bold")) };
  const small = { "font-scale": 0.8, "text-font": font(fontStack(context.language)) };
  const name: ExpressionSpecification = ["format", nameIn(context), bold];
  const phrase: ExpressionSpecification = ["coalesce", nameIn(context, "phrase"), ""];
  const gap: ExpressionSpecification = ["case", ["has", "phraseZh"], "\n", ""];
  const nameAndPhrase: ExpressionSpecification = [
    "format",
    nameIn(context),
    bold,
    gap,
    {},
    phrase,
    small,
  ];
  return {
    id: "caption",
    type: "symbol",
    source: "caption-point",
    maxzoom: 11.5,
    layout: {
      // A phrase too long for one line waits until its region has grown. Names are laid out at whole zooms.
      "text-field": [
        "step",
        ["zoom"],
        name,
        5,
        ["case", ["get", "long"], name, nameAndPhrase],
        7,
        nameAndPhrase,
      ],
      "text-font": fontStack(context.language),
      "text-size": byZoom(4, 13 * scale, 8, 16 * scale, 11, 17 * scale),
      "text-anchor": "bottom",
      "text-offset": [0, -0.4],
      "text-max-width": 24,
      "text-line-height": 1.35,
      // A few captions are what the map is about; of many, those that have room.
      "text-overlap": context.isCrowded ? "never" : "always",
      "text-padding": 4,
    },
    paint: {
      "text-color": structure.caption,
      "text-halo-color": text.halo,
      "text-halo-width": 2,
    },
  };
}

const partCount = (role: string): LegendRule["count"] => {
  return (content) => content.structure.parts.filter((part) => part.role === role).length;
};

export const structureLegend: readonly LegendRule[] = [
  {
    id: "core",
    subject: "structure",
    message: "strategy.core",
    swatch: { type: "core" },
    layers: ["core-glow", "core-edge"],
    count: partCount("core"),
  },
  {
    id: "belt",
    subject: "structure",
    message: "strategy.belt",
    swatch: { type: "belt" },
    layers: ["belt-fill", "belt-band", "belt-edge"],
    count: partCount("belt"),
  },
  {
    id: "pole",
    subject: "structure",
    message: "strategy.pole",
    swatch: { type: "pole" },
    layers: ["pole-fill", "pole-edge"],
    count: partCount("pole"),
  },
  {
    id: "tie",
    subject: "structure",
    message: "strategy.node",
    swatch: { type: "tie" },
    layers: ["tie"],
    count: (content) => content.structure.ties.length,
  },
];
