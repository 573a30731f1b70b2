import type { LayerSpecification, SourceSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { BaseTiles } from "../../../state/base-tiles.ts";
import { GROUND_SOURCES } from "../order.ts";
import type { Palette } from "../palette.ts";
import type { MapLayer } from "./layer-context.ts";

/** How the engine asks for the tiles of a base map: `serve-base-tiles.ts` answers. */
export const BASE_PROTOCOL = "kangtu-base";

/** Side of a tile in pixels. */
const TILE_SIZE = 256;

/** Sources of a base map, one a layer. */
export function baseSources({ layers, maxZoom }: BaseTiles): Record<string, SourceSpecification> {
  return Object.fromEntries(
    layers.map((_, index) => [
      `base-${index}`,
      {
        type: "raster",
        tiles: [`${BASE_PROTOCOL}://${index}/{z}/{x}/{y}`],
        tileSize: TILE_SIZE,
        maxzoom: maxZoom,
      },
    ]),
  );
}

/** A base map in place of the bundled ground: what stands for that goes, and a plan's land lets the base map through. */
export function onBaseTiles(
  { layers }: BaseTiles,
  palette: Palette,
  drawn: readonly MapLayer[],
): readonly LayerSpecification[] {
  const paint =
    palette.id === "dark" || palette.id === "contrast-dark"
      ? { "raster-brightness-max": 0.7, "raster-saturation": -0.3 }
      : {};
  const base = layers.map((_, index): LayerSpecification => ({
    id: `base-${index}`,
    type: "raster",
    source: `base-${index}`,
    paint,
  }));
  const [sea, ...others] = drawn.filter(
    (layer) => !("source" in layer && GROUND_SOURCES.some((name) => name === layer.source)),
  );
  return [...(sea ? [sea] : []), ...base, ...others.map(clearLand)];
}

function clearLand(layer: MapLayer): MapLayer {
  return layer.id === "region-fill" && layer.type === "fill"
    ? { ...layer, paint: { ...layer.paint, "fill-opacity": 0 } }
    : layer;
}
