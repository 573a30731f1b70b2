import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import { fontStack } from "../fonts.ts";
import { wavesImage } from "../images/image-id.ts";
import { byZoom, type LayerContext, type MapLayer, nameIn, ofPart } from "./layer-context.ts";

/** Each water comes in at its own zoom. */
const reached: ExpressionSpecification = [">=", ["zoom"], ["coalesce", ["get", "minzoom"], 0]];

/** Sea below all, land abroad upon it, lakes and wide rivers over the borders, and their names. */
export function waterLayers(context: LayerContext): readonly MapLayer[] {
  const { ground, text, id, lettered } = context.palette;
  const waves = wavesImage(id);
  const paint = {
    "text-color": text.water,
    "text-halo-color": ground.water,
    "text-halo-width": 1,
  };
  return [
    {
      id: "sea",
      type: "background",
      paint: {
        "background-color": context.hasLand ? ground.sea : ground.land,
        ...(lettered && context.hasLand ? { "background-pattern": waves } : {}),
      },
    },
    {
      id: "abroad",
      type: "fill",
      source: "ground",
      filter: ofPart("abroad"),
      paint: { "fill-color": ground.abroad },
    },
    {
      id: "water-fill",
      type: "fill",
      source: "ground",
      filter: ["all", ofPart("water"), reached],
      paint: {
        "fill-color": ground.water,
        "fill-outline-color": ground.waterLine,
        ...(lettered ? { "fill-pattern": waves } : {}),
      },
    },
    {
      id: "water-name",
      type: "symbol",
      source: "place-name",
      filter: ["all", ["==", ["get", "level"], "water"], reached],
      layout: { ...waterName(context), "text-letter-spacing": 0.12, "text-max-width": 8 },
      paint,
    },
    {
      id: "river-name",
      type: "symbol",
      source: "place-name",
      filter: ["all", ["==", ["get", "level"], "river"], reached],
      layout: {
        ...waterName(context),
        "symbol-placement": "line-center",
        "text-letter-spacing": 0.3,
        "text-max-angle": 80,
      },
      paint,
    },
  ];
}

function waterName(context: LayerContext) {
  return {
    "text-field": nameIn(context),
    "text-font": fontStack(context.language),
    "text-size": byZoom(8, 11 * context.textScale, 12, 13 * context.textScale),
    "text-padding": 12,
  };
}
