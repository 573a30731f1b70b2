/**
 * Decides when a frame that is asked for is drawn: with the next of the browser's own, unless it is held back. A frame
 * of the map costs as much as all else on the page together; while the page answers a reader, it can wait.
 */
export class FrameGate {
  private readonly draw: (askedMs: number) => void;
  private readonly holds = new Set<string>();
  private asked = false;
  private frame = 0;

  /** @param draw draws a frame; told when it was asked of the browser, by `performance.now()` */
  constructor(draw: (askedMs: number) => void) {
    this.draw = draw;
  }

  /** A frame is wanted. */
  ask(): void {
    this.asked = true;
    if (this.holds.size === 0) this.request();
  }

  /** Whether a frame is still to come. */
  get isAsked(): boolean {
    return this.asked;
  }

  /** No frame is drawn until whatever holds the gate, by its name, lets it go. */
  hold(holder: string): void {
    this.holds.add(holder);
    cancelAnimationFrame(this.frame);
    this.frame = 0;
  }

  release(holder: string): void {
    if (!this.holds.delete(holder) || this.holds.size > 0) return;
    if (this.asked) this.request();
  }

  stop(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.asked = false;
  }

  private request(): void {
    const askedMs = performance.now();
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      this.asked = false;
      this.draw(askedMs);
    });
  }
}
