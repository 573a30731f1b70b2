import { REGULAR } from "../style/fonts.ts";
import { byZoom, type LayerContext, type MapLayer, nameIn } from "./layer-context.ts";

/** Sea below all, lakes and wide rivers as areas, narrow ones as lines, and their names. */
export function waterLayers(context: LayerContext): readonly MapLayer[] {
  const { ground, text } = context.palette;
  return [
    { id: "sea", type: "background", paint: { "background-color": ground.sea } },
    {
      id: "water-fill",
      type: "fill",
      source: "water",
      filter: ["==", ["geometry-type"], "Polygon"],
      paint: { "fill-color": ground.water, "fill-outline-color": ground.waterLine },
    },
    {
      id: "water-line",
      type: "line",
      source: "water",
      filter: ["==", ["geometry-type"], "LineString"],
      layout: { "line-cap": "round", "line-join": "round" },
      paint: { "line-color": ground.water, "line-width": byZoom(5, 0.8, 8, 2, 11, 5, 14, 10) },
    },
    {
      id: "water-name",
      type: "symbol",
      source: "water",
      minzoom: 7.5,
      layout: {
        "text-field": nameIn(context),
        "text-font": REGULAR,
        "text-size": byZoom(8, 11 * context.textScale, 12, 13 * context.textScale),
        "text-letter-spacing": 0.12,
        "text-max-width": 8,
        "text-padding": 12,
      },
      paint: {
        "text-color": text.water,
        "text-halo-color": ground.water,
        "text-halo-width": 1,
      },
    },
  ];
}
