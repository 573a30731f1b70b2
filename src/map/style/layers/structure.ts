import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { StrategyRole } from "../../../model/vocabulary.ts";
import { fontStack } from "../fonts.ts";
import { besideMark, unlessEmphasised } from "./labels.ts";
import {
  byZoom,
  type LayerContext,
  type MapLayer,
  nameIn,
  ofPart,
  seenWith,
  STRUCTURE_ZOOM,
} from "./layer-context.ts";
import type { LegendRule } from "./legend-entry.ts";
import { IS_DIMMED } from "./marks.ts";

const ofRole = (role: string): ExpressionSpecification => ["==", ["get", "role"], role];
const shapeOfRole = (role: string): ExpressionSpecification => [
  "all",
  ofPart("structure"),
  ofRole(role),
];

/** From here on nodes have room for their names. */
const NODE_NAME_ZOOM = 8;

/**
 * A plan's own structure, drawn in one way for all plans: the core with a strong outline, belts as soft bands with their
 * names along them, poles as tinted districts, nodes by number and tied by a short curve.
 */
export function structureLayers(context: LayerContext): readonly MapLayer[] {
  return [
    ...areaLayers(context),
    ...lineLayers(context),
    ...nodeLayers(context),
    ...nameLayers(context),
  ];
}

/** Bands and districts; the core lies on both and shows the bare land. */
function areaLayers(context: LayerContext): readonly MapLayer[] {
  const { structure, ground } = context.palette;
  const seen = seenWith(context, "structure");
  return [
    {
      id: "belt-band",
      type: "fill",
      source: "shape",
      filter: shapeOfRole("belt"),
      layout: seen,
      // Of each belt there are several within each other: from near by their steps would show.
      paint: {
        "fill-color": structure.belt,
        "fill-opacity": byZoom(9.5, 0.045, 12.5, 0.02),
        "fill-antialias": false,
      },
    },
    {
      id: "pole-fill",
      type: "fill",
      source: "shape",
      filter: shapeOfRole("pole"),
      layout: seen,
      paint: { "fill-color": structure.pole, "fill-opacity": 0.16, "fill-antialias": false },
    },
    {
      id: "core-fill",
      type: "fill",
      source: "shape",
      filter: shapeOfRole("core"),
      layout: seen,
      paint: { "fill-color": ground.planLand, "fill-antialias": false },
    },
  ];
}

function lineLayers(context: LayerContext): readonly MapLayer[] {
  const { structure, mark } = context.palette;
  const layout = {
    ...seenWith(context, "structure"),
    "line-join": "round",
    "line-cap": "round",
  } as const;
  return [
    {
      id: "pole-edge",
      type: "line",
      source: "shape",
      filter: shapeOfRole("pole"),
      layout,
      paint: {
        "line-color": structure.pole,
        "line-width": byZoom(6, 0.8, 10, 1.4),
        "line-opacity": 0.6,
      },
    },
    {
      id: "core-halo",
      type: "line",
      source: "shape",
      filter: shapeOfRole("core"),
      layout,
      paint: { "line-color": mark.halo, "line-width": byZoom(6, 4, 12, 7), "line-opacity": 0.8 },
    },
    {
      id: "core-edge",
      type: "line",
      source: "shape",
      filter: shapeOfRole("core"),
      layout,
      paint: { "line-color": structure.core, "line-width": byZoom(6, 2, 12, 3.6) },
    },
    {
      id: "tie",
      type: "line",
      source: "shape",
      filter: shapeOfRole("tie"),
      minzoom: STRUCTURE_ZOOM,
      layout,
      paint: {
        "line-color": structure.node,
        "line-width": byZoom(7, 0.9, 11, 1.6),
        "line-opacity": byZoom(STRUCTURE_ZOOM, 0, 7.5, 0.75),
      },
    },
  ];
}

/** Nodes go by number, in place of what they are otherwise drawn as. */
function nodeLayers(context: LayerContext): readonly MapLayer[] {
  const { structure, mark } = context.palette;
  const scale = Math.sqrt(context.textScale);
  const seen = seenWith(context, "structure");
  const opacity: ExpressionSpecification = ["case", IS_DIMMED, 0.3, 1];
  return [
    {
      id: "node-dot",
      type: "circle",
      source: "caption",
      minzoom: STRUCTURE_ZOOM,
      filter: ofRole("node"),
      layout: seen,
      paint: {
        // Filled, so that it is not taken for a count.
        "circle-color": structure.node,
        "circle-radius": byZoom(7, 5.5 * scale, 9, 8 * scale, 12, 10.5 * scale),
        "circle-stroke-color": mark.halo,
        "circle-stroke-width": byZoom(7, 1.2, 12, 2),
        "circle-opacity": opacity,
        "circle-stroke-opacity": opacity,
      },
    },
    {
      id: "node-number",
      type: "symbol",
      source: "caption",
      minzoom: STRUCTURE_ZOOM,
      filter: ofRole("node"),
      layout: {
        ...seen,
        "text-field": ["to-string", ["get", "number"]],
        "text-font": fontStack(context.language, "bold"),
        "text-size": byZoom(7, 8 * scale, 9, 10.5 * scale, 12, 13 * scale),
        "text-overlap": "always",
        "text-padding": 0,
      },
      paint: { "text-color": mark.halo, "text-opacity": opacity },
    },
  ];
}

function nameLayers(context: LayerContext): readonly MapLayer[] {
  const { palette, textScale: scale, language } = context;
  const seen = seenWith(context, "structure");
  const font = fontStack(language, "medium");
  const paint = {
    "text-color": roleColour(context),
    "text-opacity": unlessEmphasised,
    "text-halo-color": palette.text.halo,
    "text-halo-width": 1.8,
  };
  const named = { type: "symbol", source: "caption", minzoom: STRUCTURE_ZOOM, paint } as const;
  const beside = { ...besideMark(context), ...seen, "text-font": font };
  return [
    {
      ...named,
      id: "belt-name",
      filter: ofRole("belt"),
      layout: {
        ...seen,
        "symbol-placement": "line-center",
        "symbol-sort-key": ["get", "rank"],
        "text-field": nameIn(context),
        "text-font": font,
        "text-size": byZoom(7, 11.5 * scale, 9, 14 * scale, 12, 18 * scale),
        "text-letter-spacing": 0.12,
        "text-max-angle": 60,
      },
    },
    {
      ...named,
      id: "structure-name",
      filter: [
        "all",
        ["==", ["get", "part"], "name"],
        ["!", ["any", ofRole("belt"), ofRole("node")]],
      ],
      layout: { ...beside, "text-size": partNameSize(scale) },
    },
    {
      // Its number says which it is: its name gives way to marks.
      ...named,
      id: "node-name",
      minzoom: NODE_NAME_ZOOM,
      filter: ofRole("node"),
      layout: { ...beside, "text-size": byZoom(7.5, 11 * scale, 12, 13 * scale) },
    },
  ];
}

/** Size of the name of a core, or of a pole. */
function partNameSize(scale: number): ExpressionSpecification {
  const either = (core: number, pole: number): ExpressionSpecification => [
    "match",
    ["get", "role"],
    "core",
    core * scale,
    pole * scale,
  ];
  return ["interpolate", ["linear"], ["zoom"], 7.5, either(13, 12), 12, either(16, 14.5)];
}

function roleColour({ palette: { structure } }: LayerContext): ExpressionSpecification {
  const { core, belt, pole, node } = structure;
  return ["match", ["get", "role"], "core", core, "belt", belt, "pole", pole, node];
}

/** The parts of that role with the plans' own words for them, which a legend gives. */
function partRule(role: Exclude<StrategyRole, "node">, layers: LegendRule["layers"]): LegendRule {
  return {
    id: role,
    subject: "structure",
    message: `strategy.${role}`,
    swatch: { type: role },
    layers,
    count: ({ structure }) => structure.parts.filter((part) => part.role === role).length,
    words: ({ structure }) => structure.parts.filter((part) => part.role === role),
  };
}

export const structureLegend: readonly LegendRule[] = [
  partRule("core", ["core-halo", "core-edge", "core-fill"]),
  partRule("belt", ["belt-band", "belt-name"]),
  partRule("pole", ["pole-fill", "pole-edge"]),
  {
    id: "node",
    subject: "structure",
    message: "strategy.node",
    swatch: { type: "node" },
    layers: ["node-dot", "node-number"],
    count: ({ structure }) => structure.nodes.length,
    words: ({ structure }) => structure.nodes,
  },
  {
    id: "tie",
    subject: "structure",
    message: "legend.tie",
    swatch: { type: "tie" },
    layers: ["tie"],
    count: ({ structure }) => structure.ties.length,
  },
];
