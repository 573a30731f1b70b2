import type { LayerSpecification, StyleSpecification } from "maplibre-gl";
import { SITES_URL } from "../sites.ts";

/** A site is its area, the edge of that, or a point, with its name. */
export const SITE_LAYERS: readonly LayerSpecification[] = [
  { id: "areas", type: "fill", source: "sites", paint: { "fill-opacity": 0.1 } },
  { id: "edges", type: "line", source: "sites" },
  { id: "points", type: "circle", source: "sites", filter: ["==", ["geometry-type"], "Point"] },
  {
    id: "names",
    type: "symbol",
    source: "sites",
    layout: {
      "text-field": ["get", "nameZh"],
      "text-font": ["Noto Sans CJK SC, sans-serif"],
      "text-size": 13,
    },
  },
];

export function bareStyle(): StyleSpecification {
  return {
    version: 8,
    sources: { sites: { type: "geojson", data: SITES_URL } },
    layers: [...SITE_LAYERS],
  };
}
