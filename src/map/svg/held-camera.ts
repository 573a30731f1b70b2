import type { Camera } from "../../state/view.ts";
import { type CameraLimits, clampCamera, sameCamera } from "../camera/camera.ts";
import type { Size } from "../camera/project.ts";
import { movedTransform } from "./plane-transform.ts";

/** Keys or a wheel that have done nothing for so long have done. */
const REST_MS = 200;

/** What moves as a whole: the group of a drawing, or those of several that move as one. */
export type Plane = Pick<Element, "setAttribute" | "removeAttribute">;

/** What is drawn, and for which camera. */
type Drawn = {
  readonly plane: Plane;
  readonly camera: Camera;
  readonly size: Size;
  readonly limits: CameraLimits;
};

/**
 * Keeps the camera of a drawing to itself while a hand is on it: all that changes meanwhile is the `transform` of the
 * drawing as a whole, once a frame. Where the movement ends is said once.
 */
export class HeldCamera {
  private drawn: Drawn | null = null;
  private onRest: (camera: Camera) => void = () => undefined;
  private held: Camera | null = null;
  private frame = 0;
  private timer = 0;

  /** Where movements end is said to this listener from now on. */
  listen(onRest: (camera: Camera) => void): void {
    this.onRest = onRest;
  }

  /** It has been drawn for a camera: what was held is shown now, or something else was asked for in the meantime. */
  draw(drawn: Drawn): void {
    this.letGo();
    this.drawn = drawn;
  }

  /** Moves the drawing from where it is shown. */
  move(step: (from: Camera) => Camera): void {
    if (!this.drawn) return;
    this.held = clampCamera(step(this.held ?? this.drawn.camera), this.drawn.limits);
    this.frame ||= requestAnimationFrame(() => this.show());
  }

  /** The movement has ended. */
  rest(): void {
    window.clearTimeout(this.timer);
    if (!this.held || !this.drawn) return;
    if (sameCamera(this.held, this.drawn.camera)) this.letGo();
    else this.onRest(this.held);
  }

  /** The movement has ended unless it goes on within a moment. */
  restSoon(): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.rest(), REST_MS);
  }

  /** Nothing is held any more, and nothing is said of it. */
  letGo(): void {
    cancelAnimationFrame(this.frame);
    window.clearTimeout(this.timer);
    this.frame = 0;
    this.held = null;
    this.drawn?.plane.removeAttribute("transform");
  }

  private show(): void {
    this.frame = 0;
    if (!this.held || !this.drawn) return;
    const { plane, camera, size } = this.drawn;
    plane.setAttribute("transform", movedTransform(camera, this.held, size));
  }
}
