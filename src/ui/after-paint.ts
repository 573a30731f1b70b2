/**
 * Runs a task once what has changed until now stands on the screen: what a reader asked for comes first, what only
 * follows from it comes after. In a page that is not drawn, hidden or far below the fold of another, it waits until the
 * page is drawn.
 * @returns a function that calls it off
 */
export function afterPaint(task: () => void): () => void {
  let wanted = true;
  let frame = requestAnimationFrame(() => {
    // Still before the paint of this frame. The next begins when that is on the screen, or nearly: where the processor
    // draws, what the task draws would else keep the page from being shown.
    frame = requestAnimationFrame(() => {
      // A task of its own comes after the paint.
      afterTask(() => {
        if (wanted) task();
      });
    });
  });
  return () => {
    wanted = false;
    cancelAnimationFrame(frame);
  };
}

/** Runs a task when the browser has done what it is about, without the delay of a timer. */
function afterTask(task: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener("message", () => {
    port1.close();
    task();
  });
  port1.start();
  port2.postMessage(null);
}

/** One thing that must be done after the next paint, however often it is asked for until then. */
export class OnceAfterPaint {
  private readonly task: () => void;
  private callOff: (() => void) | null = null;

  constructor(task: () => void) {
    this.task = task;
  }

  ask(): void {
    this.callOff ??= afterPaint(() => {
      this.callOff = null;
      this.task();
    });
  }

  stop(): void {
    this.callOff?.();
    this.callOff = null;
  }
}
