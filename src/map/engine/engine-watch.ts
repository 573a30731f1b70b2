import type { Map as MapLibreMap } from "maplibre-gl";
import type { MapFault } from "../../state/store.ts";
import { afterDrawnTime } from "../../ui/drawn-time.ts";

/** A lost context comes back within this time or not at all. */
const RESTORE_MS = 4000;
/** However slow the machine, something is heard of the engine within this time; a worker that was blocked says nothing. */
const SILENCE_MS = 30_000;

/** Watches for what ends a drawn map: a worker that does not start, a graphics context that does not come back. */
export class EngineWatch {
  private callOff: () => void = () => undefined;
  private loaded = false;
  private readonly report: (fault: MapFault) => void;

  constructor(map: Pick<MapLibreMap, "on" | "once">, report: (fault: MapFault) => void) {
    this.report = report;
    this.expectWithin(SILENCE_MS, "failed");
    map.on("data", () => {
      if (!this.loaded) this.expectWithin(SILENCE_MS, "failed");
    });
    map.once("load", () => {
      this.loaded = true;
      this.stop();
    });
    map.on("error", () => {
      // All data of the map comes with the page: before it has loaded, an error means that it never will.
      if (!this.loaded) this.fail("failed");
    });
    map.on("webglcontextlost", () => this.expectWithin(RESTORE_MS, "context-lost"));
    map.on("webglcontextrestored", () => {
      if (this.loaded) this.stop();
      else this.expectWithin(SILENCE_MS, "failed");
    });
  }

  stop(): void {
    this.callOff();
  }

  private expectWithin(milliseconds: number, fault: MapFault): void {
    this.stop();
    this.callOff = afterDrawnTime(milliseconds, () => this.fail(fault));
  }

  private fail(fault: MapFault): void {
    this.stop();
    this.report(fault);
  }
}
