import { useEffect, useState } from "react";
import type { Pixel } from "../camera/project.ts";
import { SingleClick } from "../engine/single-click.ts";

/** Two taps are one double tap where the second comes so soon, in milliseconds, and so near, in pixels. */
const SOON = 400;
const NEAR = 24;

/** Counts taps in a row, as a browser counts clicks. */
class TapCount {
  private last: { readonly at: Pixel; readonly time: number } | null = null;

  /** Which in a row this one is: the first or the second. */
  next([x, y]: Pixel): 1 | 2 {
    const { last } = this;
    const time = performance.now();
    const isSecond =
      last !== null && time - last.time < SOON && Math.hypot(x - last.at[0], y - last.at[1]) < NEAR;
    this.last = isSecond ? null : { at: [x, y], time };
    return isSecond ? 2 : 1;
  }
}

type Taps = {
  /** A tap that no second one follows. */
  readonly onTap: (at: Pixel, on: EventTarget) => void;
  readonly onDoubleTap: (at: Pixel) => void;
};

/** Tells taps from double taps. */
export function useTaps({ onTap, onDoubleTap }: Taps): (at: Pixel, on: EventTarget) => void {
  const [{ taps, single }] = useState(() => ({ taps: new TapCount(), single: new SingleClick() }));
  useEffect(() => () => single.stop(), [single]);
  return (at, on) => {
    const count = taps.next(at);
    single.click(count, () => onTap(at, on));
    if (count === 2) onDoubleTap(at);
  };
}
