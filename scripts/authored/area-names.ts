import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { MultiPolygon, Polygon } from "geojson";
import { adcodeOf, readBoundaries } from "../boundaries.ts";
import { romanName } from "../ground/area-names.ts";

/** An administrative area with its names and its outline. */
export type NamedBoundary = {
  readonly adcode: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly geometry: Polygon | MultiPolygon;
};

/** All areas of the boundary data by adcode; English names as `geo/area-names-en.json` below `root` has them, else in pinyin. */
export function areaNames(root: string): ReadonlyMap<string, NamedBoundary> {
  const exceptions = JSON.parse(
    readFileSync(join(root, "geo/area-names-en.json"), "utf8"),
  ) as Readonly<Record<string, string>>;
  return new Map(
    ([1, 2, 3] as const).flatMap((level) =>
      readBoundaries(level).features.flatMap(({ properties, geometry }) => {
        const adcode = adcodeOf(properties);
        const nameZh = properties.full_name ?? "";
        if (adcode === "" || nameZh === "") return [];
        const nameEn = exceptions[adcode] ?? romanName(nameZh);
        return [[adcode, { adcode, nameZh, nameEn, geometry }] as const];
      }),
    ),
  );
}
