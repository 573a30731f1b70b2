import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import { SITE_KINDS } from "../../../model/vocabulary.ts";
import { hatchImage, markImage } from "../images/image-id.ts";
import { COLOUR_NAMES, type Palette } from "../palette.ts";
import { byZoom, type LayerContext, type MapLayer, seenWith } from "./layer-context.ts";
import type { LegendRule } from "./legend-entry.ts";

/** Size of a mark by zoom: dots that make a pattern from afar, shapes that can be told apart in a city. */
const SIZE_STOPS = [4, 0.36, 6, 0.44, 8, 0.62, 10, 0.82, 12, 1] as const;

/** Marks grow with the names, but less. */
const scaled = (factor: number, textScale: number): ExpressionSpecification => {
  const grown = factor * Math.sqrt(textScale);
  return byZoom(...SIZE_STOPS.map((stop, index) => (index % 2 === 0 ? stop : stop * grown)));
};

/** State of a mark while others are lit and it is not. */
export const IS_DIMMED: ExpressionSpecification = ["boolean", ["feature-state", "dimmed"], false];

/** The sites. All are drawn at every zoom, the more important above the less; names keep clear of them. */
export function markLayers(context: LayerContext): readonly MapLayer[] {
  const { palette, textScale } = context;
  return [
    {
      id: "mark",
      type: "symbol",
      source: "mark-point",
      layout: {
        ...seenWith(context, "sites"),
        "icon-image": markImage(["get", "icon"], palette.id),
        "icon-size": scaled(1, textScale),
        "icon-overlap": "always",
        "icon-padding": 0,
        "symbol-sort-key": ["-", 0, ["get", "rank"]],
      },
      paint: { "icon-opacity": ["case", IS_DIMMED, 0.22, 1] },
    },
  ];
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
      filter: ["all", ["==", ["geometry-type"], "Polygon"], ["!", ["get", "hatched"]]],
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

function emphasisMarks({ palette, textScale }: LayerContext): readonly MapLayer[] {
  return [
    {
      id: "emphasis-halo",
      type: "circle",
      source: "emphasis",
      filter: ["has", "icon"],
      paint: {
        "circle-radius": byZoom(4, 9, 8, 13, 12, 18),
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
      filter: ["has", "icon"],
      layout: {
        "icon-image": markImage(["get", "icon"], palette.id),
        "icon-size": scaled(1.12, textScale),
        "icon-overlap": "always",
      },
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
    count: (content) => content.marks.filter((mark) => mark.kind === kind).length,
  })),
  ...COLOUR_NAMES.map((colour): LegendRule => ({
    id: `group-${colour}`,
    subject: "group",
    message: `group.${colour}`,
    swatch: { type: "colour", colour },
    layers: ["mark"],
    count: (content) => content.marks.filter((mark) => mark.colour === colour).length,
  })),
];
