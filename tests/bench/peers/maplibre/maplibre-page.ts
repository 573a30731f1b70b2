import { Map as EngineMap, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import "maplibre-gl/dist/maplibre-gl.css";
import "../page.css";
import { mapElement, sayDrawn, sayState } from "../map-state.ts";
import { START } from "../sites.ts";
import type { BareCamera, BareWindow } from "./bare-controls.ts";
import { bareStyle, SITE_LAYERS } from "./bare-style.ts";

/** The least that a page needs to show the same sites with their names: what the atlas is measured against. */
setWorkerUrl(workerUrl);

/** As long as the atlas lets a movement of its camera take, in milliseconds. */
const EASE_MS = 250;

let map = openMap(START);

// The engine says nothing of layers that it lays out anew, but it says when it has done so.
(window as BareWindow).bareMap = {
  easeTo: ({ lon, lat, zoom }) => {
    map.easeTo({ center: [lon, lat], zoom, duration: EASE_MS });
  },
  showSites: (shown) => {
    sayState("busy");
    for (const { id } of SITE_LAYERS) {
      map.setLayoutProperty(id, "visibility", shown ? "visible" : "none");
    }
  },
  nameIn: (language) => {
    sayState("busy");
    map.setLayoutProperty("names", "text-field", ["get", `name${language}`]);
  },
  leave: () => map.remove(),
  open: (camera) => {
    map = openMap(camera);
  },
};

function openMap({ lon, lat, zoom }: BareCamera): EngineMap {
  const opened = new EngineMap({
    container: mapElement(),
    center: [lon, lat],
    zoom,
    style: bareStyle(),
  });
  const sayFirst = () => {
    if (!opened.isSourceLoaded("sites")) return;
    opened.off("render", sayFirst);
    sayDrawn();
  };
  opened.on("render", sayFirst);
  opened.on("dataloading", () => sayState("busy"));
  opened.on("movestart", () => sayState("busy"));
  opened.on("idle", () => sayState("idle"));
  return opened;
}
