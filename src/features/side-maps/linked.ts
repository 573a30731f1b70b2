import type { SideFrame, SideLimits } from "../../map/camera/side-frame.ts";
import type { Size } from "../../map/camera/project.ts";
import type { LinkedPlanes } from "./linked-planes.ts";

/** What all maps have in common, and how each of them moves it. */
export type Linked = {
  readonly frame: SideFrame;
  readonly limits: SideLimits;
  /** Of each map. */
  readonly size: Size;
  readonly planes: LinkedPlanes;
  /** @param next kept within the limits */
  readonly move: (next: SideFrame) => void;
};
