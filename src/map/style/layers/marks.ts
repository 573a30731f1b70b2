import type {
  ExpressionSpecification,
  FilterSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import { SITE_KINDS } from "../../../model/vocabulary.ts";
import { fontStack } from "../fonts.ts";
import { countImage, hatchImage, markImage } from "../images/image-id.ts";
import { COLOUR_NAMES, type Palette } from "../palette.ts";
import {
  byZoom,
  type LayerContext,
  type MapLayer,
  ofPart,
  ofType,
  seenWith,
  STANDS_NOW,
  STRUCTURE_ZOOM,
} from "./layer-context.ts";
import { countMarks, type LegendRule } from "./legend-entry.ts";

/** Size of a mark by zoom: dots that make a pattern from afar, shapes that can be told apart in a city. */
const SIZE_STOPS = [4, 0.36, 6, 0.44, 8, 0.62, 10, 0.82, 12, 1] as const;

/** Size of the image of a mark. Marks grow with the names, but less. */
export const markSize = (textScale: number, factor = 1): ExpressionSpecification => {
  const grown = factor * Math.sqrt(textScale);
  return byZoom(...SIZE_STOPS.map((stop, index) => (index % 2 === 0 ? stop : stop * grown)));
};

/** State of a mark while others are lit and it is not. */
export const IS_DIMMED: ExpressionSpecification = ["boolean", ["feature-state", "dimmed"], false];

/** The marks, the more important above the less; names keep clear of them. */
export function markLayers(context: LayerContext): readonly MapLayer[] {
  const { palette, textScale } = context;
  const seen = seenWith(context, "sites");
  return [
    {
      id: "leader",
      type: "line",
      source: "shape",
      filter: ["all", ofPart("leader"), STANDS_NOW],
      layout: seen,
      paint: { "line-color": palette.text.ink, "line-width": 0.8, "line-opacity": 0.7 },
    },
    {
      id: "mark",
      type: "symbol",
      source: "mark-point",
      filter: ["all", ofType("site"), STANDS_NOW],
      layout: {
        ...seen,
        "icon-image": markImage(["get", "icon"], context),
        "icon-size": markSize(textScale),
        "icon-overlap": "always",
        "icon-padding": 0,
        "symbol-sort-key": ["-", 0, ["get", "rank"]],
      },
      paint: { "icon-opacity": ["case", IS_DIMMED, 0.22, 1] },
    },
    {
      id: "count",
      type: "symbol",
      source: "mark-point",
      filter: ["all", ofType("within", "crowd"), STANDS_NOW],
      layout: { ...seen, ...countLayout(context), ...besideNode(context) },
      paint: {
        "icon-opacity": ["case", IS_DIMMED, 0.3, 1],
        "text-opacity": ["case", IS_DIMMED, 0.3, 1],
        "text-color": palette.text.ink,
      },
    },
  ];
}

/** Size of the circle of a count, of one beside a node, and of the number in either. */
const COUNT_SIZES = [0.92, 1.05, 1.25] as const;
const COUNT_TEXT = 11.5;
/** Where the count of a node's crowd stands: left of its number and below it, in pixels, where names come last. */
export const BESIDE_NODE = { right: -12, down: 13, size: 0.78 } as const;

/** A count that would lie beneath the numbered dot of a node stands beside it and is smaller, where nodes are drawn. */
function besideNode(context: LayerContext) {
  const { size, text } = countSizes(context);
  const { right, down } = BESIDE_NODE;
  // A number that may not be small needs its whole circle.
  const least = context.leastText ?? 0;
  const share = least > 0 ? 1 : BESIDE_NODE.size;
  const isDrawn = context.layers.includes("structure");
  // Layout is looked up at whole zooms.
  const where = <Value>(beside: Value, else_: Value) =>
    isDrawn
      ? ([
          "step",
          ["zoom"],
          else_,
          Math.floor(STRUCTURE_ZOOM),
          ["case", ["coalesce", ["get", "underNode"], false], beside, else_],
        ] as ExpressionSpecification)
      : else_;
  // An icon is moved in pixels of its own size, a text in ems.
  const by = (ofOne: number): ExpressionSpecification => ["literal", [right / ofOne, down / ofOne]];
  const nowhere: ExpressionSpecification = ["literal", [0, 0]];
  const ems = Math.max(text * share, least) / Math.sqrt(context.textScale);
  const [few, some, many] = COUNT_SIZES;
  return {
    "icon-size": where<ExpressionSpecification>(["*", share, size], size),
    "icon-offset": where<ExpressionSpecification>(
      ["step", ["get", "count"], by(few * share), 10, by(some * share), 100, by(many * share)],
      nowhere,
    ),
    "text-size": where(text * share, text),
    "text-offset": where(by(ems), nowhere),
  };
}

/** Size of the circle of a count by how many digits it has, and of its text. */
function countSizes({ textScale }: LayerContext) {
  const grown = Math.sqrt(textScale);
  const [few, some, many] = COUNT_SIZES.map((size) => size * grown);
  const size = ["step", ["get", "count"], few, 10, some, 100, many] as ExpressionSpecification;
  return { size, text: COUNT_TEXT * grown };
}

/** A number in its circle, which has room for three digits. */
function countLayout(context: LayerContext) {
  const { palette, language } = context;
  const { size, text } = countSizes(context);
  return {
    "icon-image": countImage(["get", "type"], palette.id),
    "icon-size": size,
    "icon-overlap": "always" as const,
    "icon-padding": 0,
    "text-field": ["to-string", ["get", "count"]] as ExpressionSpecification,
    "text-font": fontStack(language, "medium"),
    "text-size": text,
    "text-overlap": "always" as const,
    "text-padding": 0,
    "symbol-sort-key": ["-", 0, ["get", "rank"]] as ExpressionSpecification,
  };
}

/** The marks that stand out, above all others, with what is known of their extent or whereabouts. */
export function emphasisLayers(context: LayerContext): readonly MapLayer[] {
  return [...emphasisShapes(context.palette), ...emphasisMarks(context)];
}

function emphasisColour({ mark }: Palette): ExpressionSpecification {
  return ["match", ["get", "state"], "selected", mark.selected, mark.hovered];
}

function emphasisShapes(palette: Palette): readonly MapLayer[] {
  const color = emphasisColour(palette);
  const joined = { "line-join": "round" } as const;
  return [
    {
      id: "emphasis-fill",
      type: "fill",
      source: "emphasis",
      filter: [
        "all",
        ["==", ["geometry-type"], "Polygon"],
        ["!", ["get", "hatched"]],
        ["==", ["get", "state"], "selected"],
      ],
      paint: { "fill-color": color, "fill-opacity": 0.07 },
    },
    {
      id: "emphasis-hatch",
      type: "fill",
      source: "emphasis",
      filter: ["all", ["==", ["geometry-type"], "Polygon"], ["get", "hatched"]],
      paint: { "fill-pattern": hatchImage(["get", "colour"], palette.id) },
    },
    {
      id: "emphasis-edge",
      type: "line",
      source: "emphasis",
      filter: ["all", ["has", "hatched"], ["!", ["get", "approximate"]]],
      layout: joined,
      paint: { "line-color": color, "line-width": 1.6, "line-opacity": 0.85 },
    },
    {
      id: "emphasis-edge-approximate",
      type: "line",
      source: "emphasis",
      filter: ["all", ["has", "hatched"], ["get", "approximate"]],
      layout: joined,
      paint: { "line-color": color, "line-width": 2, "line-dasharray": [3, 2] },
    },
  ];
}

/** As far as the mark reaches, and a little more; further by `beyond` pixels. */
function haloRadius(beyond = 0): ExpressionSpecification {
  const or = (size: number): ExpressionSpecification => [
    "case",
    ["has", "count"],
    17 + beyond,
    size + beyond,
  ];
  return ["interpolate", ["linear"], ["zoom"], 4, or(9), 8, or(13), 12, or(18)];
}

/** How far the lighter of the two colours of a ring reaches beyond the mark, in pixels. */
const RIM = 5.5;

function emphasisMarks(context: LayerContext): readonly MapLayer[] {
  const { palette, textScale } = context;
  const filter = ["all", ofType("site", "within", "crowd"), STANDS_NOW] as FilterSpecification;
  return [
    {
      // The ring is of two colours, so that it shows on any ground.
      id: "emphasis-rim",
      type: "circle",
      source: "emphasis",
      filter,
      paint: {
        "circle-radius": haloRadius(RIM),
        "circle-color": palette.mark.halo,
      },
    },
    {
      id: "emphasis-halo",
      type: "circle",
      source: "emphasis",
      filter,
      paint: {
        "circle-radius": haloRadius(),
        "circle-color": palette.mark.halo,
        "circle-opacity": 0.92,
        "circle-stroke-color": emphasisColour(palette),
        "circle-stroke-width": ["match", ["get", "state"], "selected", 3, 1.6],
      },
    },
    {
      id: "emphasis-mark",
      type: "symbol",
      source: "emphasis",
      filter: ["all", ofType("site"), STANDS_NOW],
      layout: {
        "icon-image": markImage(["get", "icon"], context),
        "icon-size": markSize(textScale, 1.12),
        "icon-overlap": "always",
      },
    },
    {
      id: "emphasis-count",
      type: "symbol",
      source: "emphasis",
      filter: ["all", ofType("within", "crowd"), STANDS_NOW],
      layout: countLayout(context),
      paint: { "text-color": palette.text.ink },
    },
  ];
}

export const markLegend: readonly LegendRule[] = [
  ...SITE_KINDS.map((kind): LegendRule => ({
    id: `kind-${kind}`,
    subject: "kind",
    message: `kind.${kind}`,
    swatch: { type: "kind", kind },
    layers: ["mark"],
    count: countMarks((mark) => mark.kind === kind),
  })),
  ...COLOUR_NAMES.map((colour): LegendRule => ({
    id: `group-${colour}`,
    subject: "group",
    message: `group.${colour}`,
    swatch: { type: "colour", colour },
    layers: ["mark"],
    count: countMarks((mark) => mark.colour === colour),
  })),
];
