import { ArcLayer } from "@deck.gl/layers";
import { MapLibreOverlay } from "@deck.gl/maplibre";
import type { Map as MapLibreMap } from "maplibre-gl";
import { arcHeight } from "../camera/arc-way.ts";
import type { SceneArc } from "../scene/arcs.ts";
import { ARC_WIDTH } from "../style/layers/arcs.ts";
import type { LayerName } from "../style/order.ts";
import type { Palette } from "../style/palette.ts";

/** Corners of an arc: a long one is seen from near. */
const SEGMENTS = 200;
/** Degrees by which it lies flat: a map that is looked at from above shows no height. */
const FLAT = 90;
/** Beneath the marks, above the areas. */
const BENEATH: LayerName = "arc-end";

/** What draws arcs within the frames of the map, once it can. */
export class ArcOverlay {
  private readonly map: MapLibreMap;
  private readonly overlay: MapLibreOverlay;

  /** @param onReady it can draw @param onFault it cannot, or no longer */
  constructor(map: MapLibreMap, onReady: () => void, onFault: () => void) {
    this.map = map;
    this.overlay = new MapLibreOverlay({
      interleaved: true,
      layers: [],
      onLoad: onReady,
      onError: onFault,
    });
    map.addControl(this.overlay);
  }

  show(arcs: readonly SceneArc[], { arc: colours }: Palette): void {
    const layer = new ArcLayer<SceneArc, { readonly beforeId: LayerName }>({
      id: "arcs",
      beforeId: BENEATH,
      data: arcs,
      getSourcePosition: ({ from }) => [...from],
      getTargetPosition: ({ to }) => [...to],
      getSourceColor: ({ chosen }) => rgb(chosen ? colours.chosen : colours.other),
      getTargetColor: ({ chosen }) => rgb(chosen ? colours.chosen : colours.other),
      getWidth: ({ chosen }) => (chosen ? ARC_WIDTH.chosen : ARC_WIDTH.other),
      // The canvas of the map has no samples to smooth with.
      antialiasing: true,
      getHeight: ({ from, to }) => arcHeight(from, to),
      numSegments: SEGMENTS,
      // All arcs rise towards the north, whichever way they lead.
      getTilt: ({ from, to }) => (to[0] < from[0] ? -FLAT : FLAT),
      updateTriggers: { getSourceColor: colours, getTargetColor: colours },
      parameters: { depthCompare: "always", depthWriteEnabled: false },
    });
    this.overlay.setProps({ layers: [layer] });
  }

  remove(): void {
    this.map.removeControl(this.overlay);
  }
}

/** A colour written as `#rrggbb`. */
function rgb(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
