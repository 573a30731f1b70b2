import type { GeoJSONSource } from "maplibre-gl";
import { clearSquares } from "../camera/kept-clear.ts";
import type { Size } from "../camera/project.ts";
import { CLEAR_SOURCE } from "../style/order.ts";
import type { AtlasMapProps } from "./atlas-map-props.ts";
import { cameraOf } from "./engine-state.ts";
import type { GatedMap } from "./gated-map.ts";
import { clearSource } from "./sources.ts";

/** Keeps names off the edges and off what stands over the map, where it has come to rest. */
export class Clearance {
  private shown = "";

  /** Tells the engine where no name may stand, when that is elsewhere than before. */
  show(
    map: GatedMap,
    size: Size,
    { padding, boxesOver }: Pick<AtlasMapProps, "padding" | "boxesOver">,
  ): void {
    if (map.isMoving()) return;
    const squares = clearSquares(cameraOf(map), size, padding, boxesOver);
    const next = JSON.stringify(squares);
    if (next === this.shown) return;
    this.shown = next;
    void map.getSource<GeoJSONSource>(CLEAR_SOURCE)?.setData(clearSource(squares));
  }
}
