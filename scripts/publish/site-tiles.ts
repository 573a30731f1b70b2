import { GeoJSONVT } from "@maplibre/geojson-vt";
import { fromGeojsonVt } from "@maplibre/vt-pbf";
import type { Feature, Point } from "geojson";
import { toMercator } from "../../src/map/camera/project.ts";
import {
  SITE_TILE_LAYER,
  SITE_TILE_MAX_ZOOM,
  SITE_TILE_MIN_ZOOM,
} from "../../src/map/style/site-tiles.ts";
import type { LonLat } from "../../src/model/types.ts";

/** A site as the tiles carry it. */
export type TileSite = {
  /** `<plan>/<site>` */
  readonly key: string;
  readonly position: LonLat;
  /** Image of its mark, as `iconOf` names it. */
  readonly icon: string;
  /** Order in which marks and names get room: the lower the earlier. */
  readonly rank: number;
  readonly nameZh: string;
  readonly nameEn: string;
};

/** Tiles along a side of the extent: about 75 m to a step at the last zoom. */
const EXTENT = 8192;
const BUFFER = 128;
/** Marks nearer than this are one counted mark below the last zoom: six pixels of a 512-pixel tile, in its steps. */
const CLUSTER_RADIUS = (6 * EXTENT) / 512;

/**
 * The sites of all plans as Mapbox Vector Tiles (specification 2.1), `z/x/y.pbf`, from the first to the last zoom;
 * whoever needs more detail enlarges the last. Every tile over the sites' bounds is there, the empty ones too, so that
 * a web server without a catch-all answers each with 200. Near marks are joined with `point_count` below the last zoom.
 */
export function siteTiles(sites: readonly TileSite[]): ReadonlyMap<string, Uint8Array> {
  const tiles = new Map<string, Uint8Array>();
  if (sites.length === 0) return tiles;
  const index = new GeoJSONVT(
    { type: "FeatureCollection", features: sites.map(featureOf) },
    {
      maxZoom: SITE_TILE_MAX_ZOOM,
      extent: EXTENT,
      buffer: BUFFER,
      cluster: true,
      clusterOptions: {
        maxZoom: SITE_TILE_MAX_ZOOM - 1,
        radius: CLUSTER_RADIUS,
        extent: EXTENT,
      },
    },
  );
  for (const [zoom, x, y] of tilesOver(sites)) {
    const tile = index.getTile(zoom, x, y);
    const layers = tile ? { [SITE_TILE_LAYER]: tile } : {};
    tiles.set(`${zoom}/${x}/${y}.pbf`, fromGeojsonVt(layers, { version: 2, extent: EXTENT }));
  }
  return tiles;
}

function featureOf({ position, ...properties }: TileSite): Feature<Point> {
  return {
    type: "Feature",
    geometry: { type: "Point", coordinates: [...position] },
    properties,
  };
}

function tilesOver(
  sites: readonly TileSite[],
): readonly (readonly [zoom: number, x: number, y: number])[] {
  const units = sites.map(({ position }) => toMercator(position));
  const range = (axis: 0 | 1) => {
    const values = units.map((unit) => unit[axis]);
    return {
      from: values.reduce((a, b) => Math.min(a, b)),
      to: values.reduce((a, b) => Math.max(a, b)),
    };
  };
  const [across, down] = [range(0), range(1)];
  return zooms().flatMap((zoom) =>
    steps(across, zoom).flatMap((x) => steps(down, zoom).map((y) => [zoom, x, y] as const)),
  );
}

function zooms(): readonly number[] {
  const count = SITE_TILE_MAX_ZOOM - SITE_TILE_MIN_ZOOM + 1;
  return Array.from({ length: count }, (_, step) => SITE_TILE_MIN_ZOOM + step);
}

/** Numbers of the tiles between two shares of the world's width. */
function steps({ from, to }: { readonly from: number; readonly to: number }, zoom: number) {
  const first = Math.floor(from * 2 ** zoom);
  const last = Math.floor(to * 2 ** zoom);
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}
