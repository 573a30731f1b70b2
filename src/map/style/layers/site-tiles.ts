import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { markImage } from "../images/image-id.ts";
import { SITE_TILE_LAYER } from "../site-tiles.ts";
import { byZoom, type LayerContext } from "./layer-context.ts";

/** Source of the tiles of all sites, which the map has only while many plans are in view. */
export const SITE_TILE_SOURCE = "site-tile";

/** Marks that stand for several sites, and single ones: beneath what the plans at hand draw themselves. */
export function siteTileLayers({ palette }: LayerContext): readonly LayerSpecification[] {
  return [
    {
      id: "site-tile-joined",
      type: "circle",
      source: SITE_TILE_SOURCE,
      "source-layer": SITE_TILE_LAYER,
      filter: ["has", "point_count"],
      paint: {
        "circle-radius": [
          "interpolate",
          ["linear"],
          ["get", "point_count"],
          2,
          2.5,
          100,
          6,
          1000,
          10,
        ],
        "circle-color": palette.mark.ring,
        "circle-opacity": 0.55,
        "circle-stroke-color": palette.mark.halo,
        "circle-stroke-width": 1,
      },
    },
    {
      id: "site-tile-mark",
      type: "symbol",
      source: SITE_TILE_SOURCE,
      "source-layer": SITE_TILE_LAYER,
      filter: ["!", ["has", "point_count"]],
      layout: {
        "icon-image": markImage(["get", "icon"], palette.id),
        "icon-size": byZoom(4, 0.36, 6, 0.44, 8, 0.62),
        "icon-overlap": "always",
        "icon-padding": 0,
        "symbol-sort-key": ["-", 0, ["get", "rank"]],
      },
    },
  ];
}
