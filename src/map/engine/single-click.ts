/** How long a click waits for a second one, in milliseconds: most double clicks are done by then, and nobody notices it. */
export const SECOND_CLICK_MS = 220;

/**
 * Tells a click from the first half of a double click, which only zooms. What a click does would be seen and undone if it
 * were done at once, so it waits a moment; a slower second click does nothing of its own.
 */
export class SingleClick {
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param count which of the clicks in a row it is, as the browser counts them */
  click(count: number, act: () => void): void {
    clearTimeout(this.timer);
    if (count < 2) this.timer = setTimeout(act, SECOND_CLICK_MS);
  }

  /** What waits is not done any more. */
  stop(): void {
    clearTimeout(this.timer);
  }
}
