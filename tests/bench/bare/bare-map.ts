import { Map as EngineMap, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import "maplibre-gl/dist/maplibre-gl.css";
import "./bare-map.css";

/** The least that a page needs to show the same sites with their names: what the atlas is measured against. */
setWorkerUrl(workerUrl);
const map = new EngineMap({
  container: "map",
  center: [117, 28],
  zoom: 4.5,
  style: {
    version: 8,
    sources: { sites: { type: "geojson", data: new URL("sites.geojson", document.baseURI).href } },
    layers: [
      { id: "areas", type: "fill", source: "sites", paint: { "fill-opacity": 0.1 } },
      { id: "edges", type: "line", source: "sites" },
      { id: "points", type: "circle", source: "sites", filter: ["==", ["geometry-type"], "Point"] },
      {
        id: "names",
        type: "symbol",
        source: "sites",
        layout: {
          "text-field": ["get", "nameZh"],
          "text-font": ["Noto Sans CJK SC, sans-serif"],
          "text-size": 13,
        },
      },
    ],
  },
});
void map.once("idle", () => {
  map.getContainer().dataset["map"] = "idle";
});
