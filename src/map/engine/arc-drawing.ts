import type { Map as MapLibreMap } from "maplibre-gl";
import type { SceneArc } from "../scene/arcs.ts";
import type { LayerName } from "../style/order.ts";
import type { Palette } from "../style/palette.ts";
import type { ArcOverlay } from "./arc-overlay.ts";

/** Loads what draws arcs. */
export type LoadArcs = () => Promise<typeof ArcOverlay>;

const LINE: LayerName = "arc-line";

/**
 * Has the straight lines of links drawn as arcs. What draws them is loaded when the first are to be seen; until then, and
 * where it does not come or cannot draw, the lines stand. The container says which: `data-arcs`.
 */
export class ArcDrawing {
  private readonly map: MapLibreMap;
  private readonly loadOverlay: LoadArcs;
  private overlay: ArcOverlay | null = null;
  private isAsked = false;
  private isReady = false;
  private arcs: readonly SceneArc[] = [];
  private palette: Palette | null = null;

  constructor(map: MapLibreMap, loadOverlay: LoadArcs) {
    this.map = map;
    this.loadOverlay = loadOverlay;
  }

  show(arcs: readonly SceneArc[], palette: Palette): void {
    const isSame = arcs === this.arcs && palette === this.palette;
    this.arcs = arcs;
    this.palette = palette;
    this.tell();
    if (isSame) return;
    this.overlay?.show(arcs, palette);
    if (arcs.length > 0 && !this.isAsked) void this.load();
  }

  /** Its drawing is gone with the graphics context of the map; the next arcs are drawn anew. */
  drop(): void {
    try {
      this.overlay?.remove();
    } catch {
      // What is gone already cannot be cleared away.
    }
    this.overlay = null;
    this.isReady = false;
    this.isAsked = false;
    this.arcs = [];
  }

  private async load(): Promise<void> {
    this.isAsked = true;
    try {
      const Overlay = await this.loadOverlay();
      // The context may have been lost in the meantime, or the map removed.
      if (!this.isAsked || this.overlay) return;
      this.overlay = new Overlay(
        this.map,
        () => this.takeOver(),
        () => this.giveUp(),
      );
      if (this.palette) this.overlay.show(this.arcs, this.palette);
    } catch {
      this.giveUp();
    }
  }

  /** The arcs stand: no line beneath them. */
  private takeOver(): void {
    this.isReady = true;
    this.showLines(false);
    this.tell();
  }

  private giveUp(): void {
    const { arcs } = this;
    this.drop();
    this.arcs = arcs;
    // Asked for once: a script that has failed fails again for as long as the page stands.
    this.isAsked = true;
    this.showLines(true);
    this.tell();
  }

  private showLines(shown: boolean): void {
    if (!this.map.getLayer(LINE)) return;
    this.map.setLayoutProperty(LINE, "visibility", shown ? "visible" : "none");
  }

  private tell(): void {
    const { dataset } = this.map.getContainer();
    if (this.arcs.length === 0) delete dataset["arcs"];
    else dataset["arcs"] = this.isReady ? "curved" : "straight";
  }
}
