import type { Pixel } from "../../map/camera/project.ts";

/** A finger that has gone less than this many pixels sideways, or not mostly sideways, has not swiped. */
const LEAST = 48;
const SLANT = 1.5;

/** How many tabs on a swipe leads: to the left the next, to the right the one before, else none. */
export function swipeStep([right, down]: Pixel): -1 | 0 | 1 {
  if (Math.abs(right) < LEAST || Math.abs(right) < Math.abs(down) * SLANT) return 0;
  return right < 0 ? 1 : -1;
}
