const STEP_MS = 500;

/**
 * Runs a task after so long a time in which the browser draws the page. In a hidden tab, in a frame that is not shown or
 * far below the fold, and while the machine sleeps, nothing can be expected of what is drawn, and no time passes.
 * @returns a function that calls it off
 */
export function afterDrawnTime(milliseconds: number, task: () => void): () => void {
  let left = milliseconds;
  let timer = 0;
  let frame = 0;
  const wait = () => {
    timer = window.setTimeout(() => {
      frame = requestAnimationFrame(() => {
        left -= STEP_MS;
        if (left <= 0) task();
        else wait();
      });
    }, STEP_MS);
  };
  wait();
  return () => {
    window.clearTimeout(timer);
    cancelAnimationFrame(frame);
  };
}
