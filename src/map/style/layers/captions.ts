import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import { fontStack } from "../fonts.ts";
import { byZoom, type LayerContext, type MapLayer, nameIn } from "./layer-context.ts";

/** From afar: a dot a plan, in it the count of its sites, and its name beside it, on its own land. */
export function locatorLayers(context: LayerContext): readonly MapLayer[] {
  const { text, mark } = context.palette;
  const scale = context.textScale;
  const filter: ExpressionSpecification = ["==", ["get", "part"], "locator"];
  const visibility = context.locators ? "visible" : "none";
  const words = {
    "text-font": fontStack(context.language, "bold"),
    "text-overlap": "always",
  } as const;
  return [
    {
      id: "locator-dot",
      type: "circle",
      source: "caption",
      filter,
      layout: { visibility },
      paint: {
        "circle-color": text.ink,
        "circle-radius": 13 * Math.sqrt(scale),
        "circle-stroke-color": mark.halo,
        "circle-stroke-width": 2,
      },
    },
    {
      id: "locator-count",
      type: "symbol",
      source: "caption",
      filter,
      layout: {
        ...words,
        visibility,
        "text-field": ["to-string", ["get", "sites"]],
        "text-size": 11.5 * scale,
        "text-padding": 0,
      },
      paint: { "text-color": mark.halo },
    },
    {
      id: "locator-name",
      type: "symbol",
      source: "caption",
      filter,
      layout: {
        ...words,
        visibility,
        "text-field": nameIn(context),
        "text-size": 15 * scale,
        "text-anchor": "left",
        "text-offset": [1.15, 0],
        "text-max-width": 24,
      },
      paint: { "text-color": text.ink, "text-halo-color": text.halo, "text-halo-width": 2 },
    },
  ];
}

/** The name of each plan above its region, with the phrase in which it puts its structure. */
export function captionLayers(context: LayerContext): readonly MapLayer[] {
  const { text } = context.palette;
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
  return [
    {
      id: "caption",
      type: "symbol",
      source: "caption",
      filter: ["==", ["get", "part"], "caption"],
      maxzoom: 11.5,
      layout: {
        visibility: context.locators ? "none" : "visible",
        // A phrase too long for one line would be cut off at the edge: the panel has it. Names are laid out at whole zooms.
        "text-field": ["step", ["zoom"], name, 5, ["case", ["get", "long"], name, nameAndPhrase]],
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
      paint: { "text-color": text.ink, "text-halo-color": text.halo, "text-halo-width": 2 },
    },
  ];
}
