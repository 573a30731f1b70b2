import { Map as MapLibreMap } from "maplibre-gl";
import { FadePace } from "./fade-pace.ts";
import { FrameGate } from "./frame-gate.ts";

/** The engine, drawing its frames through a gate. */
export class GatedMap extends MapLibreMap {
  // Only declared, and made when it is first asked for: the engine asks for frames before its own constructor has
  // ended, and a field that is set would be set anew after it.
  declare private ownGate: FrameGate | undefined;

  get gate(): FrameGate {
    this.ownGate ??= new FrameGate(this.paced());
    return this.ownGate;
  }

  /** Draws frames, and has names fade as this machine can show it. */
  private paced(): (askedMs: number) => void {
    const pace = new FadePace();
    return (askedMs) => {
      // The engine takes it once, when it is made, and reads it anew in every frame.
      // oxlint-disable-next-line no-underscore-dangle -- its own name for it
      this._fadeDuration = pace.fadeMs(this.isMoving());
      this.redraw();
      pace.note(performance.now() - askedMs);
    };
  }

  override triggerRepaint(): void {
    this.gate.ask();
  }

  override remove(): void {
    this.gate.stop();
    super.remove();
  }
}
