import { distance } from "@turf/distance";
import type { LonLat, PlaceFeature } from "../../model/types.ts";
import type { Precision } from "../../model/vocabulary.ts";
import type { AuthoredPlan } from "../atlas/authored.ts";
import { DATUM_NAMES, toWgs84 } from "../places/datum.ts";
import { didYouMean } from "./did-you-mean.ts";
import type { Problem } from "./problem.ts";

/** Whether a position lies in the polygon of an adcode; null when the ground data has no such area. */
export type Contains = (adcode: string, position: LonLat) => boolean | null;

/**
 * GCJ-02 lies 300 to 700 m off WGS-84 in these provinces. A child that is this much farther from its parent than
 * both radii allow was measured in another datum or belongs to another parent.
 */
const DATUM_TOLERANCE_M = 200;

/** Faults of a plan's positions, each with its path. */
export function placeProblems(
  plan: AuthoredPlan,
  sources: ReadonlySet<string>,
  contains: Contains,
): readonly Problem[] {
  const file = `geo/places/${plan.plan.id}.geojson`;
  const byId = new Map(plan.places.map((place) => [place.id, place]));
  return [
    ...plan.sites
      .filter((site) => !byId.has(site.id))
      .map((site) => ({ path: `${file}#${site.id}`, message: "a site without a place" })),
    ...plan.places.flatMap((place) => {
      const path = `${file}#${place.id}`;
      const site = plan.sites.find((candidate) => candidate.id === place.id);
      if (!site) return [{ path, message: "a place without a site" }];
      return [
        ...precisionProblems(place, path),
        ...sourceProblems(place, sources, path),
        ...districtProblems(place, contains, path),
        ...parentProblems(place, byId.get(site.parent ?? ""), contains, path),
      ];
    }),
    ...plan.extents
      .filter((extent) => !byId.has(extent.id))
      .map((extent) => ({
        path: `geo/extents/${plan.plan.id}.geojson#${extent.id}`,
        message: "an extent without a site",
      })),
  ];
}

function precisionProblems(place: PlaceFeature, path: string): readonly Problem[] {
  const faults = place.geometry === null ? unplacedFaults(place) : placedFaults(place);
  return faults.flatMap(([isFault, message]) => (isFault ? [{ path, message }] : []));
}

type Fault = readonly [isFault: boolean, message: string];

function placedFaults({ properties }: PlaceFeature): readonly Fault[] {
  const { precision, radiusM, unplacedReason, method } = properties;
  return [
    [precision === "none", "a position of no precision"],
    [radiusM === null, "a position without a radius"],
    [unplacedReason !== null, "placed, yet with a reason why not"],
    [method === "none", "a position without a method"],
    [
      radiusM !== null && !fitsClass(precision, radiusM),
      `a radius of ${radiusM} m is not of the class ${precision}${kilometresHint(precision, radiusM ?? 0)}`,
    ],
  ];
}

/** Radii in metres that a class of precision stands for (`data/README.md` 15); more than the first, at most the second. */
const CLASS_RADII: Readonly<Record<Precision, readonly [over: number, atMost: number]>> = {
  building: [0, 100],
  compound: [0, 1000],
  town: [1000, 10_000],
  district: [1000, Infinity],
  city: [1000, Infinity],
  none: [0, Infinity],
};

function fitsClass(precision: Precision, radiusM: number): boolean {
  const [over, atMost] = CLASS_RADII[precision];
  return radiusM > over && radiusM <= atMost;
}

/** A radius that would fit a thousand times as large was written in kilometres. */
function kilometresHint(precision: Precision, radiusM: number): string {
  return !fitsClass(precision, radiusM) && radiusM < 200 && fitsClass(precision, radiusM * 1000)
    ? `; it is in metres: did you mean ${radiusM * 1000}?`
    : "";
}

function unplacedFaults({ properties }: PlaceFeature): readonly Fault[] {
  const { precision, radiusM, unplacedReason, areaOf } = properties;
  return [
    [precision !== "none", `precision ${precision} without a position`],
    [radiusM !== null, "a radius without a position"],
    [unplacedReason === null && areaOf.length === 0, "unlocated without a reason"],
  ];
}

function sourceProblems(
  place: PlaceFeature,
  sources: ReadonlySet<string>,
  path: string,
): readonly Problem[] {
  return place.properties.sources
    .filter((source) => !sources.has(source))
    .map((source) => ({
      path,
      message: `no such source: ${source}${didYouMean(source, sources)}`,
    }));
}

function districtProblems(
  place: PlaceFeature,
  contains: Contains,
  path: string,
): readonly Problem[] {
  const { adcode, areaOf } = place.properties;
  const found: Problem[] = [];
  for (const area of areaOf) {
    if (contains(area, [0, 0]) === null)
      found.push({ path, message: `no polygon for adcode ${area}` });
  }
  if (!place.geometry) return found;
  if (adcode === null) return [...found, { path, message: "a position without an adcode" }];
  const inside = contains(adcode, place.geometry.coordinates);
  if (inside === null) found.push({ path, message: `no polygon for adcode ${adcode}` });
  if (inside === false) {
    const hint = misreadHint(place.geometry.coordinates, (at) => contains(adcode, at) === true);
    found.push({ path, message: `the point lies outside ${adcode}${hint}` });
  }
  return found;
}

function parentProblems(
  place: PlaceFeature,
  parent: PlaceFeature | undefined,
  contains: Contains,
  path: string,
): readonly Problem[] {
  if (!place.geometry || !parent?.geometry) return [];
  const areas = parent.properties.areaOf;
  const position = place.geometry.coordinates;
  if (areas.some((area) => contains(area, position) === true)) return [];
  const apartM = metresFrom(parent, position);
  const allowedM = (parent.properties.radiusM ?? 0) + (place.properties.radiusM ?? 0);
  if (apartM <= allowedM + DATUM_TOLERANCE_M) return [];
  const hint = misreadHint(position, (at) => metresFrom(parent, at) <= allowedM);
  return [
    {
      path,
      message:
        `${Math.round(apartM)} m from its parent ${parent.id}, more than both radii (${allowedM} m): ` +
        `wrong parent, radius too small, or another datum${hint}`,
    },
  ];
}

function metresFrom(place: PlaceFeature, [lon, lat]: LonLat): number {
  const [ownLon, ownLat] = place.geometry?.coordinates ?? [lon, lat];
  return distance([lon, lat], [ownLon, ownLat], { units: "meters" });
}

/** How a position was meant that does not fit as it is: the other way round, or in the datum of a Chinese web map. */
function misreadHint(position: LonLat, fits: (position: LonLat) => boolean): string {
  const [lon, lat] = position;
  if (Math.abs(lon) <= 90 && fits([lat, lon]))
    return `; longitude comes first: did you mean [${lat}, ${lon}]?`;
  for (const datum of ["gcj02", "bd09"] as const) {
    const converted = toWgs84(position, datum);
    if (fits(converted))
      return `; read as ${DATUM_NAMES[datum]} it fits: did you mean [${converted.join(", ")}]?`;
  }
  return "";
}
