import type { AtlasPlan, SiteTiles } from "../../src/domain/atlas/atlas.ts";
import type { SharedRecords } from "../../src/domain/atlas/shared-records.ts";
import { planStandings } from "../../src/domain/export/plan-standing.ts";
import {
  SITE_TILE_LAYER,
  SITE_TILE_MAX_ZOOM,
  SITE_TILE_MIN_ZOOM,
} from "../../src/map/style/site-tiles.ts";
import { SCHEMA_OF_FILE } from "../../src/model/published-schema.ts";
import { SCHEMA_VERSION } from "../../src/model/schema-version.ts";
import type { PublishedIndex } from "../../src/model/types.ts";
import { APPLICATION_FILES, RENAMED_FILES } from "./application-file-names.ts";
import { packagePath } from "./packages.ts";
import { schemaPath } from "./schema-files.ts";
import { planFolder } from "./table-files.ts";

type IndexInput = {
  readonly shared: SharedRecords;
  readonly plans: readonly AtlasPlan[];
  /** Files for others by path; those of the application change their form without notice and are not listed. */
  readonly documented: ReadonlyMap<string, string>;
  /** Paths of those about all plans together. */
  readonly whole: Iterable<string>;
  /** Tables as Parquet, and archives to take home, by path. */
  readonly parquet: ReadonlyMap<string, Uint8Array>;
  readonly archives: ReadonlyMap<string, Uint8Array>;
  readonly siteTiles: SiteTiles | null;
  /** ISO date on which it is computed whether a plan still runs. */
  readonly today: string;
};

/** index.json: what is there, how large it is and which schema describes it. */
export function publishedIndex({
  shared,
  plans,
  documented,
  whole,
  parquet,
  archives,
  siteTiles,
  today,
}: IndexInput): PublishedIndex {
  const standingOf = planStandings(plans, today);
  return {
    name: "Kangtu 康图",
    version: 1,
    schemaVersion: SCHEMA_VERSION,
    dataVersion: shared.dataVersion,
    crs: "WGS-84 (EPSG:4326), longitude before latitude",
    licence: "see LICENSE-DATA.md: facts from the plans; boundaries MIT; place names CC BY 4.0",
    plans: plans.map(({ id, titleZh, titleEn, sites }) => ({
      id,
      titleZh,
      titleEn,
      sites: sites.length,
      folder: planFolder(id),
      archive: packagePath(id),
      ...standingOf(id),
    })),
    downloads: [
      ...[...whole].map((path) => [path, documented.get(path) ?? ""] as const),
      ...parquet,
      ...[...archives].filter(([path]) => path === packagePath(null)),
    ]
      .map(([path, content]) => ({ path, bytes: Buffer.byteLength(content) }))
      .toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    siteTiles: siteTiles && {
      path: `${siteTiles.folder}{z}/{x}/{y}.pbf`,
      layer: SITE_TILE_LAYER,
      minZoom: SITE_TILE_MIN_ZOOM,
      maxZoom: SITE_TILE_MAX_ZOOM,
      bounds: siteTiles.bounds,
    },
    schemas: Object.fromEntries(
      Object.entries(SCHEMA_OF_FILE).map(([file, name]) => [file, schemaPath(name)]),
    ),
    sources: shared.sources,
    files: [...documented.keys(), ...parquet.keys(), ...archives.keys()].toSorted(),
    application: APPLICATION_FILES,
    renamed: RENAMED_FILES,
  };
}
