import type { Ground } from "../../domain/places/assemble-ground.ts";
import type { Camera } from "../../state/view.ts";
import type { MapFault } from "../../state/store.ts";
import type { LayerContext } from "../style/layers/layer-context.ts";
import type { Bounds, Padding } from "../camera/project.ts";
import type { Scene } from "../scene/scene-types.ts";

/** Words that the engine shows itself. */
export type MapTexts = {
  readonly label: string;
  readonly scrollHelp: string;
  readonly scrollHelpMac: string;
  readonly touchHelp: string;
};

/** Where the map has come to rest. */
export type MapMove = {
  readonly camera: Camera;
  /** West, south, east, north of the part that nothing covers. */
  readonly bounds: Bounds;
  /** The address should hold this camera: the reader moved it or was taken to a site, or it held one before. */
  readonly keep: boolean;
};

/** What a drawn map needs to know and whom it tells. The SVG map takes the same. */
export type AtlasMapProps = {
  readonly scene: Scene;
  readonly ground: Ground;
  readonly context: LayerContext;
  /** Null: the camera follows from the plans shown. */
  readonly camera: Camera | null;
  /** Room that panels cover. */
  readonly padding: Padding;
  /** Two fingers or a key to move the map: for pages that embed it among their own text. */
  readonly cooperativeGestures: boolean;
  readonly texts: MapTexts;
  /** A mark was chosen, or the empty map (null). */
  readonly onSelect: (key: string | null) => void;
  /** Several marks stood where the reader chose, nearest first. */
  readonly onStack: (keys: readonly string[]) => void;
  /** A plan's region was chosen from afar. */
  readonly onPlan: (plan: string) => void;
  readonly onHover: (key: string | null) => void;
  readonly onMove: (move: MapMove) => void;
  /** The engine cannot draw, or no longer: another map must take over. */
  readonly onFallback: (fault: MapFault) => void;
};
