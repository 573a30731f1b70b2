import type { LonLat } from "../../model/types.ts";
import type { Camera } from "../../state/view.ts";
import { OnceAfterPaint } from "../../ui/after-paint.ts";
import { sameCamera } from "../camera/camera.ts";
import {
  cameraBasis,
  type CameraBasis,
  fitContent,
  fitPositions,
  focusCamera,
  hasExtent,
  nextCamera,
  openingCamera,
  uncoveredBounds,
  uncoveredMiddle,
} from "../camera/camera-target.ts";
import type { Size } from "../camera/project.ts";
import { answerFirst } from "./answer-first.ts";
import { ArcDrawing } from "./arc-drawing.ts";
import type { AtlasMapProps } from "./atlas-map-props.ts";
import { createMap, hasNoWorkers } from "./create-map.ts";
import { cameraOf, isQuiet, isReaders } from "./engine-state.ts";
import { EngineWatch } from "./engine-watch.ts";
import { Clearance } from "./clearance.ts";
import { OpeningStyle } from "./opening-style.ts";
import type { GatedMap } from "./gated-map.ts";
import { MapPointer } from "./map-pointer.ts";
import { serveBaseTiles } from "./serve-base-tiles.ts";
import { showData, showStates, showStyle } from "./show-props.ts";
import { besideView } from "../camera/beside-view.ts";
import { TILE_MAX_ZOOM } from "../style/style.ts";
import { warmUp } from "./warm-up.ts";
import { watchSeen } from "../../ui/watch-seen.ts";

/** Longest movement of the camera in milliseconds; none where the reader wants no motion, which the engine sees to. */
const EASE_MS = 250;

const ROOM = ["camera", "padding", "cover", "boxesOver"] as const;
/** What of the props the engine shows. */
const SHOWN = ["scene", "ground", "context", "texts", ...ROOM] as const;

/**
 * Owns the engine: takes plain props, compares them, touches the engine only where they differ, and only once the page
 * has been painted with what made them differ. What happens to a map that nobody sees is made up for when it is seen.
 */
export class AtlasMap {
  private readonly container: HTMLElement;
  private readonly work = new OnceAfterPaint(() => this.catchUp());
  private readonly stops: (() => void)[] = [];
  private map: GatedMap | null = null;
  private pointer: MapPointer | null = null;
  private arcs: ArcDrawing | null = null;
  private readonly clearance = new Clearance();
  private props: AtlasMapProps;
  /** The props that the engine shows: behind `props` while it loads, and until the next paint. */
  private applied: AtlasMapProps;
  /** The size that the engine was last given. */
  private filled: Size | null = null;
  /** What the engine's camera was last made to follow from. */
  private basis: CameraBasis;
  private readonly opening = new OpeningStyle();
  private seen = true;
  /** The engine takes changes: it has loaded, and has its graphics context. */
  private ready = false;

  constructor(container: HTMLElement, props: AtlasMapProps) {
    this.container = container;
    this.props = props;
    this.applied = props;
    this.basis = cameraBasis(props, this.size());
    this.stops.push(
      watchSeen(container, (seen) => this.see(seen)),
      this.watchSize(),
    );
    this.ask();
  }

  /** Takes the next props over. */
  update(next: AtlasMapProps): void {
    const { onRest } = this.props;
    this.props = next;
    if (SHOWN.some((key) => next[key] !== this.applied[key])) this.ask();
    // Who asks only now is told at once.
    else if (next.onRest !== onRest && this.container.dataset["map"] === "idle") next.onRest();
  }

  /** Zooms by so many levels about the middle of what nothing covers, as the reader's own move. */
  zoomBy(levels: number): void {
    if (!this.map) return;
    const zoom = Math.round((this.map.getZoom() + levels) * 4) / 4;
    const [x, y] = uncoveredMiddle(this.size(), this.props.cover);
    const around = this.map.unproject([x, y]);
    this.map.easeTo({ zoom, around, duration: EASE_MS }, { byReader: true });
  }

  /** Moves the view by a share of its width and height, as the reader's own move. */
  panBy(right: number, down: number): void {
    if (!this.map) return;
    const { width, height } = this.size();
    const to = this.map.unproject([width * (0.5 + right), height * (0.5 + down)]);
    this.map.easeTo({ center: to, duration: EASE_MS }, { byReader: true });
  }

  /** Shows all plans at hand again. */
  reset(): void {
    if (this.map) this.moveTo(this.map, fitContent(cameraBasis(this.props, this.size())));
  }

  /** Shows all of these positions, as the reader's own move. */
  showAll(positions: readonly LonLat[]): void {
    if (!this.map) return;
    this.moveTo(this.map, fitPositions(positions, cameraBasis(this.props, this.size())), true);
  }

  remove(): void {
    this.work.stop();
    for (const stop of this.stops) stop();
    this.pointer?.stop();
    this.arcs?.drop();
    this.ready = false;
    this.map?.remove();
    this.map = null;
    this.container.replaceChildren();
  }

  /** Asks for the engine to be brought up to what the props say. */
  private ask(): void {
    this.setBusy(true);
    this.work.ask();
  }

  /** Makes the engine, or has it show what it does not show yet. */
  private catchUp(): void {
    const size = this.size();
    if (!this.seen || !hasExtent(size)) return;
    if (!this.map) return this.opening.make(this.props) ? this.ask() : this.open();
    if (this.ready) {
      this.fill(this.map, size);
      this.apply(this.map);
      if (isQuiet(this.map)) this.setBusy(false);
    }
  }

  private open(): void {
    this.applied = this.props;
    this.basis = cameraBasis(this.props, this.size());
    if (hasNoWorkers()) return this.props.onFallback("failed");
    const { base } = this.props;
    if (base) this.stops.push(serveBaseTiles(base, (fault) => this.props.onBaseFault(fault)));
    const map = createMap(this.container, this.props, {
      style: this.opening.take(this.props),
      camera: openingCamera(this.basis),
      limits: () => cameraBasis(this.props, this.size()).limits,
    });
    if (!map) {
      this.props.onFallback("no-webgl2");
      return;
    }
    this.map = map;
    this.filled = this.size();
    const watch = new EngineWatch(map, (fault) => this.props.onFallback(fault));
    this.pointer = new MapPointer(map, () => this.props);
    this.arcs = new ArcDrawing(map, this.props.loadArcs);
    this.stops.push(() => watch.stop(), answerFirst(this.container, map.gate));
    this.listen(map);
  }

  private listen(map: GatedMap): void {
    map.once("load", () => this.takeUp(map));
    map.once("idle", () => this.stops.push(warmUp(map, this.warmth(map))));
    map.on("webglcontextlost", () => {
      this.ready = false;
      this.arcs?.drop();
      this.setBusy(true);
    });
    map.on("webglcontextrestored", () => map.once("styledata", () => this.takeUp(map)));
    map.on("dataloading", () => this.setBusy(true));
    map.on("movestart", () => this.setBusy(true));
    map.on("idle", () => this.setBusy(!this.isUpToDate()));
    map.on("move", () => {
      if (this.props.scene.arcs.length > 0) this.reportStand(map);
    });
    map.on("moveend", (event) => this.reportMove(map, isReaders(event)));
  }

  /** From here on the engine takes changes; what came in the meantime is made up for. */
  private takeUp(map: GatedMap): void {
    this.ready = true;
    this.fill(map, this.size());
    this.apply(map);
    // A style that the engine had to build anew has forgotten the states of its features.
    showStates(map, null, this.props.scene);
    this.reportMove(map, false);
  }

  /** What it takes to draw beforehand what stands out later. */
  private warmth(map: GatedMap) {
    return {
      mark: () => this.applied.scene.content.whole.marks[0],
      isBare: () => this.props.scene.emphasis.length === 0 && this.props.scene.arcs.length === 0,
      isAtRest: () => this.ready && this.seen && !map.isMoving(),
      place: () => besideView(cameraOf(map), this.size(), TILE_MAX_ZOOM),
    };
  }

  private apply(map: GatedMap): void {
    const { applied } = this;
    this.applied = this.props;
    showStyle(map, applied, this.props);
    showData(map, applied, this.props);
    showStates(map, applied.scene, this.props.scene);
    this.arcs?.show(this.props.scene.arcs, this.props.context.palette);
    this.follow(map);
    this.clearance.show(map, this.size(), this.props);
  }

  /** Moves the camera where what it follows from has changed, be it the size of the map. */
  private follow(map: GatedMap): void {
    const previous = this.basis;
    this.basis = cameraBasis(this.props, this.size());
    const current = cameraOf(map);
    const toFocus = focusCamera(previous, this.basis, current);
    const camera = toFocus ?? nextCamera(previous, this.basis, current);
    // Who chooses a site from afar is taken to it, and stays there when its panel is closed.
    const isChosen = this.basis.selected?.key !== previous.selected?.key;
    if (!camera) return;
    this.moveTo(map, camera, toFocus !== null || (isChosen && camera.zoom > current.zoom));
  }

  /** Gives the engine the size of its container, and draws it in the same task: a canvas of another size is empty. */
  private fill(map: GatedMap, { width, height }: Size): void {
    // Not asked of the canvas: where a pixel of the page is no whole number of the screen's it may measure one more.
    if (width === this.filled?.width && height === this.filled.height) return;
    this.filled = { width, height };
    map.resize();
    map.redraw();
  }

  private moveTo(map: GatedMap, camera: Camera, byReader = false): void {
    if (sameCamera(camera, cameraOf(map))) return;
    const { zoom, lon, lat } = camera;
    map.easeTo({ center: [lon, lat], zoom, duration: EASE_MS }, { byReader });
  }

  private reportMove(map: GatedMap, byReader: boolean): void {
    const size = this.size();
    // A map that is not laid out, as while the page is printed, shows no other part of the world than before.
    if (!hasExtent(size)) return;
    const camera = cameraOf(map);
    const bounds = uncoveredBounds(camera, size, this.props.padding);
    this.clearance.show(map, size, this.props);
    this.reportStand(map);
    this.props.onMove({ camera, bounds, keep: byReader || this.props.camera !== null });
  }

  private reportStand(map: GatedMap): void {
    this.props.onStand({ camera: cameraOf(map), size: this.size() });
  }

  private see(seen: boolean): void {
    const UNSEEN = "unseen";
    this.seen = seen;
    if (!seen) {
      this.map?.gate.hold(UNSEEN);
      this.pointer?.leave();
      return;
    }
    this.map?.gate.release(UNSEEN);
    this.ask();
  }

  /** Asks for work when the container has got another size. */
  private watchSize(): () => void {
    const observer = new ResizeObserver(() => {
      if (hasExtent(this.size()) && !this.isUpToDate()) this.ask();
    });
    observer.observe(this.container);
    return () => observer.disconnect();
  }

  private isUpToDate(): boolean {
    const { width, height } = this.size();
    const { size } = this.basis;
    return (
      this.map !== null &&
      SHOWN.every((key) => this.props[key] === this.applied[key]) &&
      width === size.width &&
      height === size.height
    );
  }

  private size(): Size {
    return { width: this.container.clientWidth, height: this.container.clientHeight };
  }

  private setBusy(busy: boolean): void {
    this.container.dataset["map"] = busy ? "busy" : "idle";
    if (!busy) this.props.onRest();
  }
}
