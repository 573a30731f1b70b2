import { clearImage } from "../images/image-id.ts";
import { CLEAR_SOURCE } from "../order.ts";
import type { LayerContext, MapLayer } from "./layer-context.ts";

/** Takes the room, before any name does, of what stands over the map and of its edges; nothing of it is drawn. */
export function clearLayers({ palette }: LayerContext): readonly MapLayer[] {
  return [
    {
      id: "kept-clear",
      type: "symbol",
      source: CLEAR_SOURCE,
      layout: {
        "icon-image": clearImage(palette.id),
        "icon-anchor": ["get", "anchor"],
        "icon-overlap": "always",
        "icon-padding": 0,
      },
      paint: { "icon-opacity": 0 },
    },
  ];
}
