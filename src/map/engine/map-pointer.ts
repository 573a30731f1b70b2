import type { Map as MapLibreMap } from "maplibre-gl";
import type { LonLat } from "../../model/types.ts";
import type { AtlasMapProps } from "./atlas-map-props.ts";
import { HOVER_RADIUS, marksAround, pickMarks } from "./pick.ts";
import type { Pixel } from "../camera/project.ts";

/** Below this zoom several plans lie side by side, and a tap among many marks means the plan. */
const FAR_ZOOM = 7;
/** More marks than this under one tap are no choice from afar. */
const FAR_STACK = 6;

/** Tells what the pointer is over and what a tap or click means, by the latest props. */
export class MapPointer {
  private readonly map: MapLibreMap;
  private readonly props: () => AtlasMapProps;
  private hovered: string | null = null;

  constructor(map: MapLibreMap, props: () => AtlasMapProps) {
    this.map = map;
    this.props = props;
    map.on("click", ({ point }) => this.pick([point.x, point.y]));
    map.on("mousemove", ({ point }) => this.hover([point.x, point.y]));
    map.on("mouseout", () => this.leave());
    map.on("dragstart", () => this.leave());
  }

  /** Nothing is under the pointer any more. */
  leave(): void {
    this.setHovered(null);
  }

  private readonly toPixel = ([lon, lat]: LonLat): Pixel => {
    const { x, y } = this.map.project([lon, lat]);
    return [x, y];
  };

  private pick(at: Pixel): void {
    const { scene, onSelect, onStack, onPlan } = this.props();
    const picked = pickMarks(scene.content.marks, this.toPixel, at);
    const plan = this.isFar() ? this.planAt(at) : null;
    const isVague =
      picked.kind === "nothing" || (picked.kind === "stack" && picked.keys.length > FAR_STACK);
    if (plan !== null && isVague) onPlan(plan);
    else if (picked.kind === "one") onSelect(picked.key);
    else if (picked.kind === "stack") onStack(picked.keys);
    else onSelect(null);
  }

  private hover(at: Pixel): void {
    const { marks } = this.props().scene.content;
    const isFar = this.isFar();
    const [nearest] = isFar ? [] : marksAround(marks, this.toPixel, at, HOVER_RADIUS);
    const isChoice = nearest !== undefined || (isFar && this.planAt(at) !== null);
    this.map.getCanvas().style.cursor = isChoice ? "pointer" : "";
    this.setHovered(nearest?.key ?? null);
  }

  private setHovered(key: string | null): void {
    if (key === this.hovered) return;
    this.hovered = key;
    this.props().onHover(key);
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
