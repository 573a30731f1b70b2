/** How long names and marks take to come and go, in milliseconds. */
export const FADE_MS = 120;
/** Where a frame takes longer, a fade has two or three frames: nobody sees it as one. */
const SLOW_FRAME_MS = 40;
/** So many frames are looked at: a single one may be late for the page's sake, or draws something for the first time. */
const FRAMES = 5;

/**
 * How long names fade on this machine. For as long as they do the engine draws on, and places names in pieces from frame
 * to frame: a third of all frames after a choice on a slow machine, for something that it cannot show.
 */
export class FadePace {
  private readonly recent: number[] = [];

  /** Notes how long a frame took from being asked for to being drawn, in milliseconds. */
  note(frameMs: number): void {
    this.recent.push(frameMs);
    if (this.recent.length > FRAMES) this.recent.shift();
  }

  /** @param isMoving while the camera moves names are placed from time to time only, which the fade decides */
  fadeMs(isMoving: boolean): number {
    const middle = this.recent.toSorted((a, b) => a - b)[Math.floor(FRAMES / 2)] ?? 0;
    return !isMoving && this.recent.length === FRAMES && middle > SLOW_FRAME_MS ? 0 : FADE_MS;
  }
}
