import { fontStack } from "../fonts.ts";
import { besideMark } from "./labels.ts";
import type { LayerContext, MapLayer } from "./layer-context.ts";

/** Zoom from which the reader's own things have their names. */
const NAME_ZOOM = 7;
export const OWN_RADIUS = 5;
export const OWN_DASH = [3, 1.5] as const;

/** What a reader has laid over the map: in ink, which says nothing of industry or role. */
export function ownLayers(context: LayerContext): readonly MapLayer[] {
  const { text, mark } = context.palette;
  const own = { source: "own" } as const;
  return [
    {
      ...own,
      id: "own-fill",
      type: "fill",
      filter: ["==", ["geometry-type"], "Polygon"],
      paint: { "fill-color": text.ink, "fill-opacity": 0.08 },
    },
    {
      ...own,
      id: "own-line",
      type: "line",
      filter: ["!=", ["geometry-type"], "Point"],
      layout: { "line-join": "round" },
      paint: { "line-color": text.ink, "line-width": 1.8, "line-dasharray": [...OWN_DASH] },
    },
    {
      ...own,
      id: "own-name",
      type: "symbol",
      minzoom: NAME_ZOOM,
      filter: ["has", "name"],
      layout: {
        ...besideMark(context),
        "text-field": ["get", "name"],
        "text-font": fontStack(context.language),
        "text-size": 12 * context.textScale,
      },
      paint: { "text-color": text.ink, "text-halo-color": text.halo, "text-halo-width": 1.6 },
    },
    {
      ...own,
      id: "own-point",
      type: "circle",
      filter: ["==", ["geometry-type"], "Point"],
      paint: {
        "circle-radius": OWN_RADIUS,
        "circle-color": mark.halo,
        "circle-stroke-color": text.ink,
        "circle-stroke-width": 2.4,
      },
    },
  ];
}
