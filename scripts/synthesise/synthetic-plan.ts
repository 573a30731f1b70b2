import type { LonLat } from "../../src/model/types.ts";
import { mover, type Mover } from "./move-places.ts";
import type { AdcodeAt, Prefecture } from "./prefectures.ts";

/** What JSON holds. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json };

/** The files of one plan: those of its folder, its places, its extents; and the units that it names. */
export type PlanFiles = {
  readonly id: string;
  readonly files: Readonly<Record<string, Json>>;
  readonly places: readonly PlaceFeature[];
  readonly extents: readonly ExtentFeature[];
  readonly units: readonly JsonObject[];
};

export type PlaceFeature = {
  readonly id: string;
  readonly geometry: { readonly type: "Point"; readonly coordinates: LonLat } | null;
  readonly properties: JsonObject & {
    readonly adcode: string | null;
    readonly areaOf: readonly string[];
  };
};
export type ExtentFeature = {
  readonly geometry: { readonly type: string; readonly coordinates: Json };
};

/** Our own sentences; names, phrases and figures stay as they are, or nothing would be found by them. */
const SENTENCES = /^(role|summary|about|purpose)(Zh|En)$/;
const MARKS = { Zh: "（合成）", En: "(Synthetic) " } as const;

/** The plan once more for another prefecture: its own ids and names, its positions moved, its sentences marked. */
export function syntheticPlan(
  source: PlanFiles,
  number: number,
  to: Prefecture,
  adcodeAt: AdcodeAt,
): PlanFiles {
  const id = source.id.replace(/(-\d{4})?$/, (year) => `-${number}${year}`);
  const from = middleOf(source);
  const positions = pointsOf(source);
  const moving = mover(positions, from, to, adcodeAt);
  const unitId = (unit: string) => `${unit}-${number}`;
  const files = Object.fromEntries(
    Object.entries(source.files).map(([name, content]) => [name, marked(content)]),
  );
  return {
    id,
    files: {
      ...files,
      "plan.json": planFile(files["plan.json"] as JsonObject, { id, number, to }),
      "sites.json": (files["sites.json"] as readonly JsonObject[]).map((site) =>
        numbered(site, number),
      ),
      "agencies.json": (files["agencies.json"] as readonly JsonObject[]).map((entry) => ({
        ...entry,
        agency: unitId(String(entry["agency"])),
      })),
    },
    places: source.places.map((place) => movedPlace(place, moving, to, regionOf(source))),
    extents: source.extents.map((extent) => ({
      ...extent,
      geometry: { ...extent.geometry, coordinates: shifted(extent.geometry.coordinates, moving) },
    })),
    units: source.units.map((unit) => ({
      ...unit,
      id: unitId(String(unit["id"])),
      nameEn: `${String(unit["nameEn"])} (synthetic ${number})`,
      adcode: unit["adcode"] === null ? null : to.adcode,
    })),
  };
}

function planFile(
  plan: JsonObject,
  { id, number, to }: { readonly id: string; readonly number: number; readonly to: Prefecture },
): JsonObject {
  return {
    ...plan,
    id,
    titleZh: `合成规划${number}：${String(plan["titleZh"])}`,
    titleEn: `Synthetic plan ${number}: ${String(plan["titleEn"])}`,
    shortZh: `${to.nameZh}（合成${number}）`,
    shortEn: `Synthetic ${number}`,
    region: { adcode: to.adcode, nameZh: to.nameZh, nameEn: `Prefecture ${to.adcode}` },
    notesZh: ["这是为测量而合成的数据，不是真实的规划。"],
    notesEn: ["Synthetic data made for measuring; this is no real plan."],
  };
}

function numbered(site: JsonObject, number: number): JsonObject {
  return {
    ...site,
    nameZh: `${String(site["nameZh"])}${number}`,
    nameEn: `${String(site["nameEn"])} ${number}`,
  };
}

/** A copy whose own sentences say that they are synthetic. */
function marked(value: Json, key = ""): Json {
  if (typeof value === "string") {
    const language = SENTENCES.exec(key)?.[2] as keyof typeof MARKS | undefined;
    return language ? `${MARKS[language]}${value}` : value;
  }
  if (Array.isArray(value)) return value.map((item: Json) => marked(item));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, marked(item, name)]),
  );
}

function movedPlace(
  place: PlaceFeature,
  moving: Mover,
  to: Prefecture,
  region: string,
): PlaceFeature {
  const { geometry, properties } = place;
  const moved = geometry && moving.settle(geometry.coordinates);
  const areas = properties.areaOf.map((area) =>
    area === region ? to.adcode : (moved?.adcode ?? to.adcode),
  );
  return {
    ...place,
    geometry: geometry && moved && { ...geometry, coordinates: moved.position },
    properties: {
      ...properties,
      adcode: moved && (properties.adcode === region ? to.adcode : moved.adcode),
      adminZh: moved && to.nameZh,
      adminEn: moved && `Prefecture ${to.adcode}`,
      areaOf: [...new Set(areas)],
    },
  };
}

/** Coordinates of any depth, each position moved. */
function shifted(coordinates: Json, moving: Mover): Json {
  if (!Array.isArray(coordinates)) return coordinates;
  const [lon, lat] = coordinates as readonly Json[];
  return typeof lon === "number" && typeof lat === "number"
    ? moving.shift([lon, lat])
    : (coordinates as readonly Json[]).map((item) => shifted(item, moving));
}

function pointsOf({ places }: PlanFiles): readonly LonLat[] {
  return places.flatMap(({ geometry }) => (geometry ? [geometry.coordinates] : []));
}

function regionOf({ files }: PlanFiles): string {
  const plan = files["plan.json"] as { readonly region: { readonly adcode: string } };
  return plan.region.adcode;
}

/** The region's own point; without one the mean of all points. */
function middleOf(source: PlanFiles): LonLat {
  const region = regionOf(source);
  const own = source.places.find(
    ({ geometry, properties }) => geometry && properties.areaOf.join() === region,
  );
  if (own?.geometry) return own.geometry.coordinates;
  const points = pointsOf(source);
  const mean = (axis: 0 | 1) =>
    points.reduce((sum, point) => sum + point[axis], 0) / Math.max(points.length, 1);
  return [mean(0), mean(1)];
}
