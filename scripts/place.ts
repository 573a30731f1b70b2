import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { DATUM_NAMES, DATUMS, type Datum } from "../src/domain/places/datum.ts";
import {
  placeReadings,
  precisionOf,
  type PlaceReading,
} from "../src/domain/places/place-readings.ts";
import { placedFeature } from "../src/domain/places/placed-feature.ts";
import type { LonLat, PlaceFeature } from "../src/model/types.ts";
import { PLACE_METHODS, type PlaceMethod } from "../src/model/vocabulary.ts";
import { areaNames } from "./authored/area-names.ts";
import { formatJson } from "./authored/format-json.ts";
import { readAuthored } from "./read-authored.ts";
import { dataRoot } from "./roots.ts";
import { adcodeLookup } from "./synthesise/prefectures.ts";

/**
 * `npm run place -- <plan>/<site> <lon,lat> --datum wgs84|gcj02|bd09 --radius <m> [--method …] [--source …]`: puts a site on the
 * map. Converts, finds the area, tells the three readings of the datum apart against the parent, and writes the place.
 */
const USAGE =
  "usage: npm run place -- <plan>/<site> <lon,lat> --datum wgs84|gcj02|bd09 --radius <metres> [--method gazetteer] [--source <id in geo/sources.json>]…";

type Wanted = {
  readonly plan: string;
  readonly site: string;
  readonly written: LonLat;
  readonly datum: Datum;
  readonly radiusM: number;
  readonly method: PlaceMethod | undefined;
  readonly sources: readonly string[] | undefined;
};

try {
  place(readArguments(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

function readArguments(args: readonly string[]): Wanted {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      datum: { type: "string" },
      radius: { type: "string" },
      method: { type: "string" },
      source: { type: "string", multiple: true },
    },
    allowPositionals: true,
  });
  const [plan, site] = (positionals[0] ?? "").split("/");
  const [lon, lat] = (positionals[1] ?? "").split(/[,，]\s*/u).map(Number);
  const datum = DATUMS.find((known) => known === values.datum);
  const radiusM = Number(values.radius);
  if (!plan || !site || lon === undefined || lat === undefined || !datum || !(radiusM > 0))
    throw new Error(USAGE);
  if (!(Math.abs(lat) <= 90) || lon < lat)
    throw new Error(`longitude comes first: did you mean ${lat},${lon}?`);
  return {
    plan,
    site,
    written: [lon, lat],
    datum,
    radiusM,
    method: methodOf(values.method),
    sources: values.source,
  };
}

function methodOf(written: string | undefined): PlaceMethod | undefined {
  const method = PLACE_METHODS.find((known) => known === written);
  if (written !== undefined && method === undefined)
    throw new Error(`no such method: ${written}; there are ${PLACE_METHODS.join(", ")}`);
  return method;
}

function place(wanted: Wanted): void {
  const root = dataRoot();
  const { plan, site, written, radiusM } = wanted;
  const entry = readAuthored(root).authored.plans.find(({ plan: { id } }) => id === plan);
  const parentId = entry?.sites.find(({ id }) => id === site)?.parent;
  if (!entry || parentId === undefined) throw new Error(`no such site: ${plan}/${site}`);
  const parent = entry.places.find(({ id }) => id === parentId) ?? null;
  const readings = placeReadings({ written, radiusM, parent, adcodeAt: adcodeLookup() });
  const names = areaNames(root);
  for (const reading of readings) console.log(readingLine(reading, wanted, names));
  const chosen = readings.find(({ datum }) => datum === wanted.datum);
  if (!chosen?.adcode) throw new Error("the point lies in no county or city of China");
  writePlace(root, wanted, { ...chosen, adcode: chosen.adcode }, names);
}

function readingLine(
  { datum, position, adcode, fromParentM, fitsParent }: PlaceReading,
  wanted: Wanted,
  names: ReturnType<typeof areaNames>,
): string {
  const mark = datum === wanted.datum ? "▶" : " ";
  const area = names.get(adcode ?? "")?.nameZh ?? "no area";
  const parent =
    fromParentM === null
      ? ""
      : `, ${fromParentM} m from its parent${fitsParent ? "" : ": does not fit"}`;
  return `${mark} ${DATUM_NAMES[datum].padEnd(7)} [${position.join(", ")}] ${area}${parent}`;
}

function writePlace(
  root: string,
  { plan, site, radiusM, method, sources }: Wanted,
  { position, adcode }: { readonly position: LonLat; readonly adcode: string },
  names: ReturnType<typeof areaNames>,
): void {
  const file = join(root, `geo/places/${plan}.geojson`);
  const collection = JSON.parse(readFileSync(file, "utf8")) as {
    readonly features: readonly (PlaceFeature & { readonly review?: true })[];
  };
  const features = collection.features.map((feature) => {
    if (feature.id !== site) return feature;
    const area = names.get(adcode);
    return placedFeature(feature, {
      position,
      radiusM,
      adcode,
      adminZh: area?.nameZh ?? null,
      adminEn: area?.nameEn ?? null,
      ...(method === undefined ? {} : { method }),
      ...(sources === undefined ? {} : { sources }),
    });
  });
  writeFileSync(file, formatJson({ ...collection, features }));
  console.log(`geo/places/${plan}.geojson#${site}: ${precisionOf(radiusM)}, ${radiusM} m`);
}
