import { LngLat, Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import "maplibre-gl/dist/maplibre-gl.css";
import type { Camera } from "../../state/view.ts";
import type { AtlasMapProps } from "./atlas-map-props.ts";
import { clampCamera, MAX_ZOOM, MIN_ZOOM, sameCamera } from "../camera/camera.ts";
import {
  cameraBasis,
  type CameraBasis,
  fitContent,
  nextCamera,
  openingCamera,
  uncoveredBounds,
} from "../camera/camera-target.ts";
import { EngineWatch } from "./engine-watch.ts";
import { drawImage } from "../style/images/draw-image.ts";
import { parseImageId } from "../style/images/image-id.ts";
import { DARK, LIGHT } from "../style/palette.ts";
import { MapPointer } from "./map-pointer.ts";
import type { Size } from "../camera/project.ts";
import { allSources, showData, showStates, showStyle } from "./show-props.ts";
import { buildStyle } from "../style/style.ts";

setWorkerUrl(workerUrl);

/** Longest movement of the camera in milliseconds; none where the reader wants no motion, which the engine sees to. */
const EASE_MS = 250;

/** Owns the engine: takes plain props, compares them, touches the engine only where they differ. */
export class AtlasMap {
  private readonly container: HTMLElement;
  private readonly map: MapLibreMap | null;
  private readonly watch: EngineWatch | null;
  private readonly pointer: MapPointer | null;
  private props: AtlasMapProps;
  /** The props that the engine shows: behind `props` while it loads. */
  private applied: AtlasMapProps;
  /** What the engine's camera was last made to follow from. */
  private basis: CameraBasis;
  private ready = false;

  constructor(container: HTMLElement, props: AtlasMapProps) {
    this.container = container;
    this.props = props;
    this.applied = props;
    this.basis = cameraBasis(props, this.size());
    this.setBusy(true);
    this.map = this.createMap();
    this.watch = this.map && new EngineWatch(this.map, (fault) => this.props.onFallback(fault));
    this.pointer = this.map && new MapPointer(this.map, () => this.props);
    if (this.map) this.listen(this.map);
  }

  /** Takes the next props over. */
  update(next: AtlasMapProps): void {
    this.props = next;
    if (this.map && this.ready) this.apply(this.map, this.applied);
  }

  /** Zooms by so many levels about the middle, as the reader's own move. */
  zoomBy(levels: number): void {
    const zoom = this.map && Math.round((this.map.getZoom() + levels) * 4) / 4;
    if (this.map && zoom !== null) {
      this.map.easeTo({ zoom, duration: EASE_MS }, { byReader: true });
    }
  }

  /** Shows all plans at hand again. */
  reset(): void {
    if (this.map) this.moveTo(this.map, fitContent(cameraBasis(this.props, this.size())));
  }

  remove(): void {
    this.watch?.stop();
    this.pointer?.leave();
    this.ready = false;
    this.map?.remove();
    this.container.replaceChildren();
  }

  private createMap(): MapLibreMap | null {
    const { texts, cooperativeGestures } = this.props;
    const { zoom, lon, lat } = openingCamera(this.basis);
    try {
      return new MapLibreMap({
        container: this.container,
        style: buildStyle(this.props.context, allSources(this.props)),
        center: [lon, lat],
        zoom,
        minZoom: MIN_ZOOM,
        maxZoom: MAX_ZOOM,
        transformConstrain: (centre, wanted) => {
          const camera = clampCamera({ zoom: wanted, lat: centre.lat, lon: centre.lng });
          return { center: new LngLat(camera.lon, camera.lat), zoom: camera.zoom };
        },
        cooperativeGestures,
        attributionControl: false,
        dragRotate: false,
        pitchWithRotate: false,
        touchPitch: false,
        renderWorldCopies: false,
        fadeDuration: 120,
        locale: {
          "Map.Title": texts.label,
          "CooperativeGesturesHandler.WindowsHelpText": texts.scrollHelp,
          "CooperativeGesturesHandler.MacHelpText": texts.scrollHelpMac,
          "CooperativeGesturesHandler.MobileHelpText": texts.touchHelp,
        },
      });
    } catch {
      // The engine throws when the browser gives it no WebGL2 context, after it has begun to fill the container.
      this.container.replaceChildren();
      this.props.onFallback("no-webgl2");
      return null;
    }
  }

  private listen(map: MapLibreMap): void {
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
    map.setMissingStyleImageResolver((id) => this.addImage(map, id));
    map.once("load", () => this.takeUp(map));
    map.on("webglcontextlost", () => {
      this.ready = false;
      this.setBusy(true);
    });
    map.on("webglcontextrestored", () => map.once("styledata", () => this.takeUp(map)));
    map.on("dataloading", () => this.setBusy(true));
    map.on("movestart", () => this.setBusy(true));
    map.on("idle", () => this.setBusy(false));
    map.on("moveend", (event) => this.reportMove(map, isReaders(event)));
    map.on("resize", () => this.follow(map));
  }

  /** From here on the engine takes changes; what came in the meantime is made up for. */
  private takeUp(map: MapLibreMap): void {
    this.ready = true;
    this.apply(map, this.applied);
    // A style that the engine had to build anew has forgotten the states of its features.
    showStates(map, null, this.props.scene);
    this.reportMove(map, false);
  }

  private apply(map: MapLibreMap, previous: AtlasMapProps): void {
    this.applied = this.props;
    showStyle(map, previous, this.props);
    showData(map, previous, this.props);
    showStates(map, previous.scene, this.props.scene);
    this.follow(map);
  }

  /** Moves the camera where what it follows from has changed, be it the size of the map. */
  private follow(map: MapLibreMap): void {
    const previous = this.basis;
    this.basis = cameraBasis(this.props, this.size());
    const current = this.camera(map);
    const camera = nextCamera(previous, this.basis, current);
    // Who chooses a site from afar is taken to it, and stays there when its panel is closed.
    const isChosen = this.basis.selected?.key !== previous.selected?.key;
    if (camera) this.moveTo(map, camera, isChosen && camera.zoom > current.zoom);
  }

  private addImage(map: MapLibreMap, id: string): Promise<void> {
    const request = parseImageId(id);
    const palette = request?.palette === "dark" ? DARK : LIGHT;
    const drawn = request && drawImage(request, palette, window.devicePixelRatio);
    if (drawn && !map.hasImage(id)) map.addImage(id, drawn.image, { pixelRatio: drawn.pixelRatio });
    return Promise.resolve();
  }

  private moveTo(map: MapLibreMap, camera: Camera, byReader = false): void {
    if (sameCamera(camera, this.camera(map))) return;
    const { zoom, lon, lat } = camera;
    map.easeTo({ center: [lon, lat], zoom, duration: EASE_MS }, { byReader });
  }

  private reportMove(map: MapLibreMap, byReader: boolean): void {
    const camera = this.camera(map);
    const bounds = uncoveredBounds(camera, this.size(), this.props.padding);
    this.props.onMove({ camera, bounds, keep: byReader || this.props.camera !== null });
  }

  private camera(map: MapLibreMap): Camera {
    const { lng, lat } = map.getCenter();
    return { zoom: map.getZoom(), lat, lon: lng };
  }

  private size(): Size {
    return { width: this.container.clientWidth, height: this.container.clientHeight };
  }

  private setBusy(busy: boolean): void {
    this.container.dataset["map"] = busy ? "busy" : "idle";
  }
}

/** Gestures and keys carry the event that caused them; our own buttons say so. */
function isReaders(event: {
  readonly originalEvent?: unknown;
  readonly byReader?: unknown;
}): boolean {
  // A change of the map's size carries its observer's entries here, which are no hand of a reader.
  return event.byReader === true || event.originalEvent instanceof UIEvent;
}
