import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import { fontStack } from "../fonts.ts";
import { IS_DIMMED } from "./marks.ts";
import {
  byZoom,
  type LayerContext,
  LINES_AS_THEY_ARE,
  type MapLayer,
  nameIn,
  ofType,
  seenWith,
  STANDS_NOW,
} from "./layer-context.ts";

/** A name gives way to the emphasised or lit copy of itself; where others are lit it is not read. */
export const unlessEmphasised: ExpressionSpecification = [
  "case",
  [
    "any",
    IS_DIMMED,
    ["boolean", ["feature-state", "lit"], false],
    ["boolean", ["feature-state", "emphasised"], false],
  ],
  0,
  1,
];

/** Names of the sites, as many as fit without touching; the selected one always. */
export function labelLayers(context: LayerContext): readonly MapLayer[] {
  const { textScale: scale, palette } = context;
  const { text } = palette;
  const seen = seenWith(context, "sites");
  const beside = besideMark(context);
  const halo = { "text-halo-color": text.halo, "text-halo-width": 1.6 };
  return [
    {
      id: "mark-name",
      type: "symbol",
      source: "mark-point",
      minzoom: 5,
      filter: [
        "all",
        ["!", ofType("area")],
        unlessNamedByStructure(context),
        [">=", ["zoom"], ["get", "nameZoom"]],
        STANDS_NOW,
      ],
      layout: {
        ...beside,
        ...seen,
        "text-font": fontStack(context.language),
        "text-size": byZoom(5, 10.5 * scale, 8.5, 11.5 * scale, 12, 13 * scale),
      },
      paint: { ...halo, "text-color": text.ink, "text-opacity": unlessEmphasised },
    },
    areaName(context),
    ...emphasisNames(context),
  ];
}

/** The name of an area, which is its mark. */
function areaName(context: LayerContext): MapLayer {
  const { textScale: scale, palette } = context;
  const { text } = palette;
  return {
    id: "area-name",
    type: "symbol",
    source: "mark-point",
    minzoom: 5,
    filter: [
      "all",
      ofType("area"),
      unlessNamedByStructure(context),
      [">=", ["zoom"], ["get", "nameZoom"]],
    ],
    layout: {
      ...seenWith(context, "sites"),
      ...onArea(context),
      "text-font": fontStack(context.language, "medium"),
      "text-size": byZoom(5, 11 * scale, 8.5, 13 * scale, 12, 15 * scale),
    },
    paint: {
      "text-halo-color": text.halo,
      "text-halo-width": 1.6,
      "text-color": text.ink,
      "text-opacity": unlessEmphasised,
    },
  };
}

/** A name and, of a site that is chosen and lies somewhere in an area, how far from there it may lie. */
function nameAndError(context: LayerContext): ExpressionSpecification {
  const error: ExpressionSpecification = [
    "case",
    ["has", "errorZh"],
    ["concat", "\n", nameIn(context, "error")],
    "",
  ];
  return ["format", nameIn(context), {}, error, { "font-scale": 0.82 }];
}

/** The names of what stands out, whatever they cover. */
function emphasisNames(context: LayerContext): readonly MapLayer[] {
  const { text } = context.palette;
  const scale = context.textScale;
  const paint = {
    "text-color": text.ink,
    "text-halo-color": text.halo,
    "text-halo-width": 2.4,
  };
  return [
    {
      id: "emphasis-name",
      type: "symbol",
      source: "emphasis",
      filter: ["all", ofType("site", "within", "crowd"), STANDS_NOW],
      layout: {
        ...besideMark(context),
        "text-field": nameAndError(context),
        "text-font": fontStack(context.language, "bold"),
        "text-size": byZoom(4, 13 * scale, 12, 15 * scale),
        "text-radial-offset": byZoom(4, 1.2, 12, 1.6),
        "text-overlap": "always",
      },
      paint,
    },
    {
      id: "emphasis-area-name",
      type: "symbol",
      source: "emphasis",
      filter: ["all", ofType("area"), STANDS_NOW],
      layout: {
        ...onArea(context),
        "text-font": fontStack(context.language, "bold"),
        "text-size": byZoom(4, 13 * scale, 12, 16 * scale),
        "text-overlap": "always",
      },
      paint,
    },
    {
      id: "ring-label",
      type: "symbol",
      source: "emphasis",
      filter: ["all", ["has", "ringZoom"], [">=", ["zoom"], ["get", "ringZoom"]]],
      layout: {
        "text-field": nameIn(context, "error"),
        "text-font": fontStack(context.language, "medium"),
        "text-size": 12 * scale,
        "text-overlap": "always",
        "text-padding": 0,
      },
      paint,
    },
  ];
}

/** What stands in a plan's structure is named with it, where that is drawn. */
function unlessNamedByStructure({ layers }: LayerContext): ExpressionSpecification {
  return layers.includes("structure") ? ["==", ["get", "role"], ""] : ["literal", true];
}

/** The name of an area, in its middle or as near to that as there is room. */
function onArea(context: LayerContext) {
  return {
    "text-field": nameIn(context),
    "text-max-width": LINES_AS_THEY_ARE,
    "text-variable-anchor": ["center", "bottom", "top", "left", "right"] as (
      "center" | "bottom" | "top" | "left" | "right"
    )[],
    "text-radial-offset": 1,
    "text-justify": "auto" as const,
    "text-letter-spacing": 0.06,
    "text-line-height": 1.2,
    "text-padding": 2,
    "symbol-sort-key": ["get", "rank"] as ExpressionSpecification,
  };
}

/** A name beside its mark, at the first side where there is room. */
export function besideMark(context: LayerContext) {
  return {
    "text-field": nameIn(context),
    "text-max-width": LINES_AS_THEY_ARE,
    "text-variable-anchor": ["left", "right", "top", "bottom"] as (
      "left" | "right" | "top" | "bottom"
    )[],
    "text-radial-offset": [
      "interpolate",
      ["linear"],
      ["zoom"],
      8,
      ["case", ["has", "count"], 1.4, 0.85],
      10,
      ["case", ["has", "count"], 1.35, 0.98],
      12,
      ["case", ["has", "count"], 1.3, 1.12],
    ] as ExpressionSpecification,
    "text-justify": "auto" as const,
    "text-line-height": 1.2,
    "text-padding": 2,
    "symbol-sort-key": ["get", "rank"] as ExpressionSpecification,
  };
}
