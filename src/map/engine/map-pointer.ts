import type { Map as MapLibreMap } from "maplibre-gl";
import type { LonLat } from "../../model/types.ts";
import type { AtlasMapProps } from "./atlas-map-props.ts";
import { choiceOf } from "../scene/choice.ts";
import { drawnAlone, standsAt } from "../scene/drawn-marks.ts";
import type { DrawnMark } from "../scene/scene-types.ts";
import {
  HOVER_RADIUS,
  locatorAt,
  marksAround,
  type Pickable,
  pickMarks,
  TAP_RADIUS,
} from "./pick.ts";
import { SingleClick } from "./single-click.ts";
import { tileMarks } from "./tile-marks.ts";
import type { Pixel } from "../camera/project.ts";
import { MARK_NAMES } from "../style/order.ts";

/** Below this zoom several plans lie side by side, and a tap among many marks means the plan. */
const FAR_ZOOM = 7;
/** More sites than this under one tap are no choice from afar. */
const FAR_STACK = 6;

/** Nearer than this nothing lies apart that did not before. */
const NEAR_ZOOM = 14;
const LEVELS_NEARER = 2;
const EASE_MS = 250;

type TilesAround = {
  readonly single: readonly Pickable[];
  /** Points that stand for several sites. */
  readonly counted: readonly Pickable[];
};
const NOWHERE: Pixel = [0, 0];
const NO_TILES: TilesAround = { single: [], counted: [] };

/**
 * Tells what the pointer is over and what a tap or click means, by the latest props. The two agree: what is told to be
 * under the pointer is what a click opens, be it on the mark or on its name.
 */
export class MapPointer {
  private readonly map: MapLibreMap;
  private readonly props: () => AtlasMapProps;
  private readonly single = new SingleClick();
  private hovered: DrawnMark | null = null;

  constructor(map: MapLibreMap, props: () => AtlasMapProps) {
    this.map = map;
    this.props = props;
    map.on("click", ({ point, originalEvent }) => {
      const at: Pixel = [point.x, point.y];
      // A finger, which foretells nothing, sees at once what it is upon.
      this.foretell(at);
      this.single.click(originalEvent.detail, () => this.tap(at));
    });
    map.on("mousemove", ({ point }) => this.hover([point.x, point.y]));
    map.on("mouseout", () => this.leave());
    map.on("dragstart", () => this.leave());
  }

  /** The map goes away. */
  stop(): void {
    this.single.stop();
    this.leave();
  }

  /** Nothing is under the pointer any more. */
  leave(): void {
    this.setHovered(null, NOWHERE);
  }

  private readonly toPixel = ([lon, lat]: LonLat): Pixel => {
    const { x, y } = this.map.project([lon, lat]);
    return [x, y];
  };

  private tap(at: Pixel): void {
    const { scene, onPlan } = this.props();
    const located = locatorAt(scene.content, this.toPixel, at);
    if (located === null) this.pick(at);
    else onPlan(located);
  }

  private pick(at: Pixel): void {
    const { onSelect, onChoose, onPlan } = this.props();
    const tiles = this.tileMarksAround(at, TAP_RADIUS);
    const [counted] = marksAround(tiles.counted, this.toPixel, at, HOVER_RADIUS);
    const choice = choiceOf(this.marksAt(at, TAP_RADIUS));
    if (typeof choice !== "string" && counted) return this.approach(counted.position);
    const plan = this.isFar() ? this.planAt(at) : null;
    const single = pickMarks(tiles.single, this.toPixel, at, TAP_RADIUS);
    const isVague = choice === null ? single.length === 0 : isMuch(choice);
    if (plan !== null && isVague) return onPlan(plan);
    if (typeof choice === "string") return onSelect(choice);
    if (choice !== null) return onChoose(choice);
    return this.pickTile(single);
  }

  /** Sites of plans that have not loaded have no names to choose by: from nearer they lie apart, or their plans load. */
  private pickTile([nearest, ...others]: readonly Pickable[]): void {
    const { onSelect } = this.props();
    if (!nearest) return onSelect(null);
    const isClear = others.length === 0 || this.map.getZoom() >= NEAR_ZOOM;
    return isClear ? onSelect(nearest.key) : this.approach(nearest.position);
  }

  /** The marks under a hand: those on whose place it is, else that on whose name it is. */
  private marksAt([x, y]: Pixel, radius: number): readonly DrawnMark[] {
    const zoom = this.map.getZoom();
    const standing = this.props().scene.content.drawn.filter((mark) => standsAt(mark, zoom));
    const placed = standing.filter(({ type }) => type !== "area");
    const picked = pickMarks(placed, this.toPixel, [x, y], radius);
    if (picked.length > 0) return picked;
    const names = this.map.queryRenderedFeatures([x, y], { layers: [...MARK_NAMES] });
    const named: unknown = names[0]?.properties["key"];
    return marksNamed(standing, named);
  }

  /** Comes nearer to what could not be told apart. */
  private approach([lon, lat]: LonLat): void {
    const zoom = Math.min(this.map.getZoom() + LEVELS_NEARER, NEAR_ZOOM);
    this.map.easeTo({ center: [lon, lat], zoom, duration: EASE_MS }, { byReader: true });
  }

  /** What the tiles of all sites draw around a pixel, where they are drawn. */
  private tileMarksAround([x, y]: Pixel, radius: number): TilesAround {
    if (!this.props().scene.content.sitesTogether) return NO_TILES;
    const box: [[number, number], [number, number]] = [
      [x - radius, y - radius],
      [x + radius, y + radius],
    ];
    const features = this.map.queryRenderedFeatures(box, { layers: ["tile-dot", "tile-mark"] });
    const marks = tileMarks(features);
    const own = new Set(this.props().scene.content.marks.map(({ key }) => key));
    return {
      single: marks.flatMap(({ key, position }) =>
        key === null || own.has(key) ? [] : [{ key, position }],
      ),
      counted: marks.flatMap(({ key, position }) =>
        key === null ? [{ key: position.join(), position }] : [],
      ),
    };
  }

  private foretell(at: Pixel): void {
    const [mark = null] = this.isFar() ? [] : this.marksAt(at, TAP_RADIUS);
    this.setHovered(mark, at);
  }

  private hover(at: Pixel): void {
    const isFar = this.isFar();
    const [mark = null] = isFar ? [] : this.marksAt(at, HOVER_RADIUS);
    const tiles = this.tileMarksAround(at, HOVER_RADIUS);
    const isTile = tiles.single.length + tiles.counted.length > 0;
    const isChoice =
      mark !== null || isTile || (isFar && this.planAt(at) !== null) || this.isOnLocator(at);
    this.map.getCanvas().style.cursor = isChoice ? "pointer" : "";
    this.setHovered(mark, at);
  }

  private isOnLocator(at: Pixel): boolean {
    return locatorAt(this.props().scene.content, this.toPixel, at) !== null;
  }

  private setHovered(mark: DrawnMark | null, at: Pixel): void {
    if (mark?.key === this.hovered?.key) return;
    this.hovered = mark;
    this.props().onHover(mark, at);
  }

  private isFar(): boolean {
    return this.props().scene.content.captions.length > 1 && this.map.getZoom() < FAR_ZOOM;
  }

  /** The plan whose region lies under a pixel. */
  private planAt([x, y]: Pixel): string | null {
    const [feature] = this.map.queryRenderedFeatures([x, y], { layers: ["region-fill"] });
    const plan: unknown = feature?.properties["plan"];
    return typeof plan === "string" ? plan : null;
  }
}

function isMuch(choice: ReturnType<typeof choiceOf>): boolean {
  return typeof choice === "object" && choice !== null && choice.keys.length > FAR_STACK;
}

/** The mark of that key; of a part of a structure that stands in a crowd, which has its own name, that alone. */
function marksNamed(standing: readonly DrawnMark[], named: unknown): readonly DrawnMark[] {
  const own = standing.filter(({ key }) => key === named);
  if (own.length > 0) return own;
  const [site] = standing.flatMap(({ marks }) => marks.filter(({ key }) => key === named));
  return site ? [drawnAlone(site)] : [];
}
