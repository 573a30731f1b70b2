import { createHash } from "node:crypto";
import { GeoJSONVT } from "@maplibre/geojson-vt";
import { fromGeojsonVt } from "@maplibre/vt-pbf";
import type { Feature, Point } from "geojson";
import type { SiteTiles } from "../../src/domain/atlas/atlas.ts";
import { type Bounds, joinBounds, toMercator } from "../../src/map/camera/project.ts";
import type { PlanScene } from "../../src/map/scene/plan-scene.ts";
import { toneOf } from "../../src/map/scene/tone.ts";
import { iconOf } from "../../src/map/style/images/image-id.ts";
import {
  SITE_TILE_LAYER,
  SITE_TILE_MAX_ZOOM,
  SITE_TILE_MIN_ZOOM,
} from "../../src/map/style/site-tiles.ts";
import { siteKey } from "../../src/model/site-key.ts";
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
/** Marks nearer than this are one counted mark below the last zoom: 20 pixels of a 512-pixel tile, in its steps. */
const CLUSTER_RADIUS = (20 * EXTENT) / 512;

/** The tiles as they are published: where, and their files by path below `data/v1/`. */
export type PublishedSiteTiles = {
  readonly siteTiles: SiteTiles | null;
  readonly files: ReadonlyMap<string, Uint8Array>;
};

/** The sites of plans as their scenes draw them. */
export function tileSitesOf({ plan, marks }: PlanScene): readonly TileSite[] {
  return marks.map(({ id, position, kind, colour, precision, rank, nameZh, nameEn }) => ({
    key: siteKey(plan, id),
    position,
    icon: iconOf(kind, colour, toneOf(precision)),
    rank,
    nameZh,
    nameEn,
  }));
}

/** Puts the tiles of all sites into a folder whose name changes with what is in them. */
export function publishSiteTiles(sites: readonly TileSite[]): PublishedSiteTiles {
  const [first] = sites;
  if (!first) return { siteTiles: null, files: new Map() };
  const tiles = siteTiles(sites);
  const hash = createHash("sha256");
  for (const [path, content] of tiles) hash.update(path).update(content);
  const folder = `tiles/sites.${hash.digest("hex").slice(0, 8)}/`;
  const bounds = sites
    .map(({ position: [lon, lat] }): Bounds => [lon, lat, lon, lat])
    .reduce((joined, next) => joinBounds(joined, next));
  return {
    siteTiles: { folder, bounds },
    files: new Map([...tiles].map(([path, content]) => [`${folder}${path}`, content])),
  };
}

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
