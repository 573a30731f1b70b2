import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import { fontStack } from "../fonts.ts";
import {
  byZoom,
  type LayerContext,
  LINES_AS_THEY_ARE,
  type MapLayer,
  nameIn,
} from "./layer-context.ts";

/** Zoom from which cities are named; until then a few of them are landmarks. */
export const CITY_NAME_ZOOM = 6;

/** Names of provinces, cities and counties: grey, for orientation only; names of the content go first. */
export function placeNameLayers(context: LayerContext): readonly MapLayer[] {
  const { text } = context.palette;
  const scale = context.textScale;
  const ofLevel = (level: string): ExpressionSpecification => [
    "all",
    ["==", ["get", "level"], level],
    ["!", ["in", ["get", "adcode"], ["literal", [...context.namedByMarks]]]],
  ];
  const layout = {
    "text-field": nameIn(context),
    "text-font": fontStack(context.language),
    "text-max-width": LINES_AS_THEY_ARE,
    "text-padding": 6,
  };
  const paint = { "text-halo-color": text.groundHalo, "text-halo-width": 1.2 };
  return [
    {
      id: "county-name",
      type: "symbol",
      source: "place-name",
      filter: ofLevel("county"),
      minzoom: 8,
      layout: { ...layout, "text-size": byZoom(8, 10.5 * scale, 12, 13 * scale) },
      paint: { ...paint, "text-color": text.placeFaint },
    },
    {
      id: "city-name",
      type: "symbol",
      source: "place-name",
      filter: ofLevel("city"),
      minzoom: CITY_NAME_ZOOM,
      maxzoom: 11,
      layout: { ...layout, "text-size": byZoom(CITY_NAME_ZOOM, 11 * scale, 9, 14 * scale) },
      paint: { ...paint, "text-color": text.place },
    },
    {
      id: "province-name",
      type: "symbol",
      source: "place-name",
      filter: ofLevel("province"),
      maxzoom: 7,
      layout: {
        ...layout,
        "text-font": fontStack(context.language, "medium"),
        "text-size": byZoom(4, 11 * scale, 7, 16 * scale),
        "text-letter-spacing": 0.18,
      },
      paint: { ...paint, "text-color": text.placeFaint },
    },
  ];
}
