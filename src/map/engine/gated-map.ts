import { Map as MapLibreMap } from "maplibre-gl";
import { FrameGate } from "./frame-gate.ts";

/** The engine, drawing its frames through a gate. */
export class GatedMap extends MapLibreMap {
  // Only declared, and made when it is first asked for: the engine asks for frames before its own constructor has
  // ended, and a field that is set would be set anew after it.
  declare private ownGate: FrameGate | undefined;

  get gate(): FrameGate {
    this.ownGate ??= new FrameGate(() => this.redraw());
    return this.ownGate;
  }

  override triggerRepaint(): void {
    this.gate.ask();
  }

  override remove(): void {
    this.gate.stop();
    super.remove();
  }
}
