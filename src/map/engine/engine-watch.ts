import type { Map as MapLibreMap } from "maplibre-gl";
import type { MapFault } from "../../state/store.ts";

/** A lost context comes back within this time or not at all. */
const RESTORE_MS = 4000;
/** Nothing of ours takes so long to load; a worker that was blocked may never say so. */
const LOAD_MS = 30_000;

/** Watches for what ends a drawn map: a worker that does not start, a graphics context that does not come back. */
export class EngineWatch {
  private timer: number | undefined;
  private loaded = false;
  private readonly report: (fault: MapFault) => void;

  constructor(map: MapLibreMap, report: (fault: MapFault) => void) {
    this.report = report;
    this.expectWithin(LOAD_MS, "failed");
    map.once("load", () => {
      this.loaded = true;
      this.stop();
    });
    map.on("error", () => {
      // All data of the map comes with the page: before it has loaded, an error means that it never will.
      if (!this.loaded) this.fail("failed");
    });
    map.on("webglcontextlost", () => this.expectWithin(RESTORE_MS, "context-lost"));
    map.on("webglcontextrestored", () => this.stop());
  }

  stop(): void {
    window.clearTimeout(this.timer);
  }

  private expectWithin(milliseconds: number, fault: MapFault): void {
    this.stop();
    this.timer = window.setTimeout(() => {
      // The browser draws nothing in a hidden page, so that nothing can be expected of it.
      if (document.hidden) this.expectWithin(milliseconds, fault);
      else this.fail(fault);
    }, milliseconds);
  }

  private fail(fault: MapFault): void {
    this.stop();
    this.report(fault);
  }
}
