import type { Feature, Geometry } from "geojson";
import { canvas, circleMarker, geoJSON, map as createMap } from "leaflet";
import "leaflet/dist/leaflet.css";
import "../page.css";
import { mapElement, sayDrawn, sayState } from "../map-state.ts";
import { loadSites, START, type SiteProperties } from "../sites.ts";

/** The same sites as an everyday Leaflet page has them: on one canvas, their names in tooltips. */
const renderer = canvas();
const map = createMap(mapElement(), {
  center: [START.lat, START.lon],
  // Leaflet counts in tiles of 256 pixels.
  zoom: START.zoom + 1,
  zoomSnap: 0.5,
  renderer,
});
const sites = await loadSites();
geoJSON<SiteProperties>(undefined, {
  style: { weight: 1, fillOpacity: 0.1 },
  pointToLayer: (_site, position) => circleMarker(position, { renderer, radius: 5 }),
  onEachFeature: ({ properties }: Feature<Geometry, SiteProperties>, layer) => {
    layer.bindTooltip(properties.nameZh);
  },
})
  .addData(sites as Parameters<ReturnType<typeof geoJSON>["addData"]>[0])
  .addTo(map);
// The canvas is drawn in the next frame, by a request made before this one; nothing comes after it.
requestAnimationFrame(() => {
  sayDrawn();
  sayState("idle");
});
