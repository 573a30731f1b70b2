import { byZoom, type LayerContext, type MapLayer } from "./layer-context.ts";

/** Links with the outside as straight lines, for as long as nothing draws them as arcs, and the places that they lead to. */
export function arcLayers({ palette }: LayerContext): readonly MapLayer[] {
  const { mark, arc } = palette;
  return [
    {
      id: "arc-line",
      type: "line",
      source: "emphasis",
      filter: ["in", ["get", "arc"], ["literal", ["chosen", "other"]]],
      layout: { "line-cap": "round" },
      paint: {
        "line-color": ["match", ["get", "arc"], "chosen", arc.chosen, arc.other],
        "line-width": ["match", ["get", "arc"], "chosen", ARC_WIDTH.chosen, ARC_WIDTH.other],
      },
    },
    {
      id: "arc-end",
      type: "circle",
      source: "emphasis",
      filter: ["==", ["get", "arc"], "end"],
      paint: {
        "circle-radius": byZoom(4, 3.5, 10, 5),
        "circle-color": mark.halo,
        "circle-stroke-color": arc.chosen,
        "circle-stroke-width": 2,
      },
    },
  ];
}

/** In pixels. */
export const ARC_WIDTH = { chosen: 2.2, other: 1.5 } as const;
