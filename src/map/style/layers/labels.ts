import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import { fontStack } from "../fonts.ts";
import { IS_DIMMED } from "./marks.ts";
import {
  byZoom,
  type LayerContext,
  lineLength,
  type MapLayer,
  nameIn,
  seenWith,
} from "./layer-context.ts";

const IN_STRUCTURE: ExpressionSpecification = [
  "in",
  ["get", "role"],
  ["literal", ["core", "belt", "pole"]],
];

/** A name gives way to the emphasised copy of itself. */
const unlessEmphasised: ExpressionSpecification = [
  "case",
  ["boolean", ["feature-state", "emphasised"], false],
  0,
  ["case", IS_DIMMED, 0.3, 1],
];

/** Names of the sites, as many as fit without touching; the selected one always. */
export function labelLayers(context: LayerContext): readonly MapLayer[] {
  const { text, structure } = context.palette;
  const scale = context.textScale;
  const seen = seenWith(context, "sites");
  const beside = besideMark(context);
  const halo = { "text-halo-color": text.halo, "text-halo-width": 1.6 };
  return [
    {
      id: "mark-name",
      type: "symbol",
      source: "mark-point",
      minzoom: 5,
      filter: ["all", ["!", IN_STRUCTURE], [">=", ["zoom"], ["get", "nameZoom"]]],
      layout: {
        ...beside,
        ...seen,
        "text-font": fontStack(context.language),
        "text-size": byZoom(5, 10.5 * scale, 8.5, 11.5 * scale, 12, 13 * scale),
      },
      paint: { ...halo, "text-color": text.ink, "text-opacity": unlessEmphasised },
    },
    {
      id: "structure-name",
      type: "symbol",
      source: "mark-point",
      minzoom: 6.5,
      filter: IN_STRUCTURE,
      layout: {
        ...beside,
        ...seen,
        "text-font": fontStack(context.language, "medium"),
        "text-size": byZoom(7.5, 12 * scale, 12, 14.5 * scale),
      },
      paint: { ...halo, "text-color": structure.caption, "text-opacity": unlessEmphasised },
    },
    {
      id: "emphasis-name",
      type: "symbol",
      source: "emphasis",
      filter: ["has", "icon"],
      layout: {
        ...beside,
        "text-font": fontStack(context.language, "bold"),
        "text-size": byZoom(4, 13 * scale, 12, 15 * scale),
        "text-radial-offset": byZoom(4, 0.9, 12, 1.4),
        "text-overlap": "always",
      },
      paint: { ...halo, "text-color": text.ink, "text-halo-width": 2.4 },
    },
  ];
}

/** A name beside its mark, at the first side where there is room. */
function besideMark(context: LayerContext) {
  return {
    "text-field": nameIn(context),
    "text-max-width": lineLength(context),
    "text-variable-anchor": ["left", "right", "top", "bottom"] as (
      "left" | "right" | "top" | "bottom"
    )[],
    "text-radial-offset": byZoom(8, 0.85, 10, 0.98, 12, 1.12),
    "text-justify": "auto" as const,
    "text-line-height": 1.2,
    "text-padding": 2,
    "symbol-sort-key": ["get", "rank"] as ExpressionSpecification,
  };
}
