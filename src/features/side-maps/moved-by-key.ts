import { pannedFrame, type SideFrame, zoomedFrame } from "../../map/camera/side-frame.ts";
import type { Size } from "../../map/camera/project.ts";

/** By which share of its size an arrow key moves a map, and how many levels plus and minus zoom it. */
const STEP = 0.2;
const LEVELS = 0.5;

/** Where a key moves all maps of that size; null for a key that moves none. */
export function movedByKey(key: string, frame: SideFrame, { width, height }: Size) {
  const [right, down] = [width * STEP, height * STEP];
  switch (key) {
    case "ArrowLeft":
      return pannedFrame(frame, -right, 0);
    case "ArrowRight":
      return pannedFrame(frame, right, 0);
    case "ArrowUp":
      return pannedFrame(frame, 0, -down);
    case "ArrowDown":
      return pannedFrame(frame, 0, down);
    case "+":
    case "=":
      return zoomedFrame(frame, LEVELS);
    case "-":
      return zoomedFrame(frame, -LEVELS);
    default:
      return null;
  }
}
