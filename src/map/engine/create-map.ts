import { LngLat, setWorkerUrl, type StyleSpecification } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import "maplibre-gl/dist/maplibre-gl.css";
import type { Camera } from "../../state/view.ts";
import { type CameraLimits, clampCamera, MAX_ZOOM } from "../camera/camera.ts";
import { drawImage } from "../style/images/draw-image.ts";
import { parseImageId } from "../style/images/image-id.ts";
import type { AtlasMapProps } from "./atlas-map-props.ts";
import { FADE_MS } from "./fade-pace.ts";
import { GatedMap } from "./gated-map.ts";
import { allowOwnScripts } from "../../ui/trusted-types.ts";
import { paletteOf } from "../style/palette-of.ts";
import { nameCanvas } from "./show-props.ts";

allowOwnScripts();
setWorkerUrl(workerUrl);

type Opening = {
  readonly style: StyleSpecification;
  readonly camera: Camera;
  /** The limits of the camera at any time from now on. */
  readonly limits: () => CameraLimits;
};

/**
 * Makes the engine fill a container with what the props say.
 * @returns null where the browser gives it no WebGL2 context
 */
export function createMap(
  container: HTMLElement,
  props: AtlasMapProps,
  { style, camera: { zoom, lon, lat }, limits }: Opening,
): GatedMap | null {
  const { texts, cooperativeGestures } = props;
  try {
    const map = new GatedMap({
      container,
      style,
      // The tests hold every style that we build to its specification.
      validateStyle: false,
      // Of the tiles alone: the worker that fetches them has another address than the page.
      transformRequest: (url) => ({ url: new URL(url, document.baseURI).href }),
      center: [lon, lat],
      zoom,
      // The camera has its own limits, which follow from the ground and the room for it.
      minZoom: 0,
      maxZoom: props.base?.tiles.maxZoom ?? MAX_ZOOM,
      transformConstrain: (centre, wanted) => {
        const camera = clampCamera({ zoom: wanted, lat: centre.lat, lon: centre.lng }, limits());
        return { center: new LngLat(camera.lon, camera.lat), zoom: camera.zoom };
      },
      cooperativeGestures,
      // The engine would draw at once, before the page that made the change: see AtlasMap.
      trackResize: false,
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      renderWorldCopies: false,
      fadeDuration: FADE_MS,
      locale: {
        "Map.Title": texts.label,
        "CooperativeGesturesHandler.WindowsHelpText": texts.scrollHelp,
        "CooperativeGesturesHandler.MacHelpText": texts.scrollHelpMac,
        "CooperativeGesturesHandler.MobileHelpText": texts.touchHelp,
      },
    });
    nameCanvas(map.getCanvas(), texts);
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
    map.setMissingStyleImageResolver((id) => addImage(map, id));
    return map;
  } catch {
    // The engine throws after it has begun to fill the container.
    container.replaceChildren();
    return null;
  }
}

/** A frame in a sandbox without an origin of its own has no workers, and the engine draws nothing without them. */
export function hasNoWorkers(): boolean {
  return globalThis.origin === "null";
}

function addImage(map: GatedMap, id: string): Promise<void> {
  const request = parseImageId(id);
  const drawn = request && drawImage(request, paletteOf(request.palette), window.devicePixelRatio);
  if (drawn && !map.hasImage(id)) map.addImage(id, drawn.image, { pixelRatio: drawn.pixelRatio });
  return Promise.resolve();
}
