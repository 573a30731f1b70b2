import { type GeoJSONSource, LngLat, Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import "maplibre-gl/dist/maplibre-gl.css";
import type { FeatureCollection } from "geojson";
import type { Camera } from "../../state/view.ts";
import type { AtlasMapProps } from "./atlas-map-props.ts";
import { clampCamera, MAX_ZOOM, MIN_ZOOM, sameCamera } from "../camera/camera.ts";
import {
  fitContent,
  nextCamera,
  openingCamera,
  settledCamera,
  uncoveredBounds,
} from "../camera/camera-target.ts";
import { EngineWatch } from "./engine-watch.ts";
import { drawImage } from "../style/images/draw-image.ts";
import { parseImageId } from "../style/images/image-id.ts";
import { DARK, LIGHT } from "../style/palette.ts";
import { MapPointer } from "./map-pointer.ts";
import type { Size } from "../camera/project.ts";
import { contentSources, emphasisSource, groundSources, landmarks, placeNames } from "./sources.ts";
import type { SourceName } from "../style/order.ts";
import { buildStyle } from "../style/style.ts";
import { styleChanges } from "./style-changes.ts";

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
  private ready = false;

  constructor(container: HTMLElement, props: AtlasMapProps) {
    this.container = container;
    this.props = props;
    this.applied = props;
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
    if (this.map) this.moveTo(this.map, fitContent(this.props, this.size()));
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
    const { zoom, lon, lat } = openingCamera(this.props, this.size());
    try {
      return new MapLibreMap({
        container: this.container,
        style: buildStyle(this.props.context, this.allSources()),
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
    map.on("resize", () => this.settle(map));
  }

  /** From here on the engine takes changes; what came in the meantime is made up for. */
  private takeUp(map: MapLibreMap): void {
    this.ready = true;
    this.apply(map, this.applied);
    // A style that the engine had to build anew has forgotten the states of its features.
    this.markEmphasised(map);
    this.reportMove(map, false);
  }

  private apply(map: MapLibreMap, previous: AtlasMapProps): void {
    this.applied = this.props;
    this.applyStyle(map, previous);
    this.applyData(map, previous);
    this.applyEmphasis(map, previous);
    const current = this.camera(map);
    const camera = nextCamera(previous, this.props, current, this.size());
    // Who chooses a site from afar is taken to it, and stays there when its panel is closed.
    const isChosen = this.props.scene.selected?.key !== previous.scene.selected?.key;
    if (camera) this.moveTo(map, camera, isChosen && camera.zoom > current.zoom);
  }

  private applyStyle(map: MapLibreMap, previous: AtlasMapProps): void {
    const { context, texts } = this.props;
    if (context === previous.context) return;
    const changes = styleChanges(buildStyle(previous.context), buildStyle(context));
    for (const change of changes) this.setProperty(map, change);
    map.getCanvas().setAttribute("aria-label", texts.label);
  }

  private setProperty(
    map: MapLibreMap,
    { layer, part, property, value }: ReturnType<typeof styleChanges>[number],
  ): void {
    // Both sides come from one list of layers; the engine's own types cannot follow a name through a table.
    if (part === "paint") map.setPaintProperty(layer, property as PaintProperty, value as never);
    else map.setLayoutProperty(layer, property as LayoutProperty, value as never);
  }

  private applyData(map: MapLibreMap, previous: AtlasMapProps): void {
    const { ground, scene } = this.props;
    const otherGround = ground !== previous.ground;
    const otherContent = scene.content !== previous.scene.content;
    const data: Partial<Record<SourceName, FeatureCollection>> = {
      ...(otherGround ? groundSources(ground) : {}),
      ...(otherGround || otherContent ? this.namedSources() : {}),
      ...(otherContent ? contentSources(scene.content) : {}),
    };
    for (const [name, collection] of Object.entries(data)) {
      this.setData(map, name as SourceName, collection);
    }
    if (otherContent) this.markEmphasised(map);
  }

  private applyEmphasis(map: MapLibreMap, previous: AtlasMapProps): void {
    if (this.props.scene.emphasis === previous.scene.emphasis) return;
    for (const { mark } of previous.scene.emphasis) {
      map.removeFeatureState({ source: "mark-point", id: mark.key }, "emphasised");
    }
    this.markEmphasised(map);
    this.setData(map, "emphasis", emphasisSource(this.props.scene));
  }

  private markEmphasised(map: MapLibreMap): void {
    for (const { mark } of this.props.scene.emphasis) {
      map.setFeatureState({ source: "mark-point", id: mark.key }, { emphasised: true });
    }
  }

  private setData(map: MapLibreMap, name: SourceName, data: FeatureCollection): void {
    this.setBusy(true);
    void map.getSource<GeoJSONSource>(name)?.setData(data);
  }

  private allSources(): Readonly<Record<SourceName, FeatureCollection>> {
    const { ground, scene } = this.props;
    return {
      ...groundSources(ground),
      ...this.namedSources(),
      ...contentSources(scene.content),
      emphasis: emphasisSource(scene),
    };
  }

  /** Sources of the ground that depend on what the scene names itself. */
  private namedSources() {
    const { ground, scene } = this.props;
    return {
      "place-name": placeNames(ground, scene.content),
      landmark: landmarks(ground, scene.content),
    };
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

  private settle(map: MapLibreMap): void {
    const camera = settledCamera(this.props, this.camera(map), this.size());
    if (camera) this.moveTo(map, camera);
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

type PaintProperty = Parameters<MapLibreMap["setPaintProperty"]>[1];
type LayoutProperty = Parameters<MapLibreMap["setLayoutProperty"]>[1];

/** Gestures and keys carry the event that caused them; our own buttons say so. */
function isReaders(event: {
  readonly originalEvent?: unknown;
  readonly byReader?: unknown;
}): boolean {
  // A change of the map's size carries its observer's entries here, which are no hand of a reader.
  return event.byReader === true || event.originalEvent instanceof UIEvent;
}
