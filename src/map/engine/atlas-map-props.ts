import type { Ground } from "../../domain/places/assemble-ground.ts";
import type { StandingBase } from "../base/standing-base.ts";
import type { TileFault } from "../base/tile-fault.ts";
import type { Camera } from "../../state/view.ts";
import type { MapFault } from "../../state/store.ts";
import type { LayerContext } from "../style/layers/layer-context.ts";
import type { Choice } from "../scene/choice.ts";
import type { LoadArcs } from "./arc-drawing.ts";
import type { DrawnMark, Scene } from "../scene/scene-types.ts";
import type { Bounds, Box, Padding, Pixel, Size } from "../camera/project.ts";

/** Id of the text that says what the map shows and how it is walked, for who hears it. */
export const MAP_DESCRIBED = "map-described";

/** Words that the engine shows itself. */
export type MapTexts = {
  readonly label: string;
  /** What kind of thing it is, in a word. */
  readonly role: string;
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

/** What a map shows, and in which size. */
export type MapStand = { readonly camera: Camera; readonly size: Size };

/** What a drawn map needs to know and whom it tells. The SVG map takes the same. */
export type AtlasMapProps = {
  readonly scene: Scene;
  readonly ground: Ground;
  /** A base map in place of the ground, for as long as the map stands; null where there is none, or it does not answer. */
  readonly base: StandingBase | null;
  readonly context: LayerContext;
  /** Null: the camera follows from the plans shown. */
  readonly camera: Camera | null;
  /** What a sheet covers: below it nothing is seen. */
  readonly padding: Padding;
  /** What all covers that stands over the map: what the camera is to show stands beside it. */
  readonly cover: Padding;
  /** Each thing that stands over the map, in pixels of it: names keep clear of them. */
  readonly boxesOver: readonly Box[];
  /** A wheel without a key and one finger are for the page around: for a map in a frame. */
  readonly cooperativeGestures: boolean;
  readonly texts: MapTexts;
  /** Loads what draws links as arcs. */
  readonly loadArcs: LoadArcs;
  /** A mark was chosen, or the empty map (null). */
  readonly onSelect: (key: string | null) => void;
  /** Several sites stood where the reader chose. */
  readonly onChoose: (choice: Choice) => void;
  /** A plan's region was chosen from afar. */
  readonly onPlan: (plan: string) => void;
  /** What the pointer has come upon, and where on the map; null when it is upon nothing any more. */
  readonly onHover: (mark: DrawnMark | null, at: Pixel) => void;
  readonly onMove: (move: MapMove) => void;
  /** Where the map stands: at each rest, and with each frame of a move while there are arcs. */
  readonly onStand: (stand: MapStand) => void;
  /** All that is asked for now is drawn; told each time that it is so. */
  readonly onRest: () => void;
  /** The base map has died. */
  readonly onBaseFault: (fault: TileFault) => void;
  /** The engine cannot draw, or no longer: another map must take over. */
  readonly onFallback: (fault: MapFault) => void;
};
