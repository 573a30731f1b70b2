import { circle } from "@turf/circle";
import type { AtlasSite } from "../../domain/atlas/atlas.ts";
import { type GroundTopology, layerOfAdcode, unionOfAreas } from "../../domain/places/ground.ts";
import type { LonLat } from "../../model/types.ts";
import type { Precision } from "../../model/vocabulary.ts";
import type {
  AreaGeometry,
  SceneArea,
  SceneEmphasis,
  SceneMark,
  SceneRing,
  Tone,
} from "./scene-types.ts";

/** Corners of a drawn circle: smooth at any size that fits a screen. */
const CIRCLE_STEPS = 72;
/** The arc of a wider ring could not be read without its middle: such a ring shows only around a site looked at. */
const WIDEST_RING_M = 8000;

const TONES: Readonly<Record<Exclude<Precision, "none">, Tone>> = {
  building: "solid",
  compound: "solid",
  town: "ring",
  district: "hatched",
  city: "hatched",
};

export function toneOf(precision: Exclude<Precision, "none">): Tone {
  return TONES[precision];
}

/** A circle of true radius on the ground. */
export function circleAround(centre: LonLat, radiusM: number) {
  return circle([...centre], radiusM, { units: "meters", steps: CIRCLE_STEPS }).geometry;
}

/** The extent of a site that is an area: drawn by hand, or the union of whole administrative areas. */
export function extentOf(
  site: AtlasSite,
  ground: GroundTopology | null,
): Pick<SceneArea, "geometry" | "approximate"> | null {
  if (site.extent) return { geometry: site.extent.geometry, approximate: true };
  const union = ground && unionOfAreas(ground, site.place.areaOf);
  return union && { geometry: union.geometry, approximate: false };
}

/**
 * The administrative area that is all that is known of where a site lies; null when a circle says it better.
 * Its border stands on the map anyway, so that no further line is needed until the site is looked at.
 */
function areaWithin(site: AtlasSite, ground: GroundTopology | null): AreaGeometry | null {
  const { adcode, method, precision } = site.place;
  if (ground === null || adcode === null || toneOfSite(site) !== "hatched") return null;
  if (method !== "named-area" && method !== "assumed-area") return null;
  const wanted = precision === "city" ? "cities" : "counties";
  const area = layerOfAdcode(adcode) === wanted ? unionOfAreas(ground, [adcode]) : null;
  return area && area.geometry;
}

function toneOfSite(site: AtlasSite): Tone | null {
  return site.place.precision === "none" ? null : toneOf(site.place.precision);
}

/** One ring for all sites that share position and radius; sites with an extent or a named area need none. */
export function buildRings(
  marks: readonly SceneMark[],
  sites: ReadonlyMap<string, AtlasSite>,
  ground: GroundTopology | null,
): readonly SceneRing[] {
  const rings = new Map<string, SceneRing>();
  for (const mark of marks) {
    const site = sites.get(mark.key);
    if (!site || mark.tone === "solid" || mark.radiusM > WIDEST_RING_M) continue;
    if (extentOf(site, ground) || areaWithin(site, ground)) continue;
    const id = [...mark.truePosition, mark.radiusM].join("/");
    const known = rings.get(id);
    rings.set(id, {
      id,
      keys: [...(known?.keys ?? []), mark.key],
      tone: mark.tone,
      centre: mark.truePosition,
      radiusM: mark.radiusM,
      geometry: known?.geometry ?? circleAround(mark.truePosition, mark.radiusM),
    });
  }
  return [...rings.values()];
}

/** Extents of the sites that are areas. Those that are the plan's whole region are drawn as the region. */
export function buildAreas(
  marks: readonly SceneMark[],
  sites: ReadonlyMap<string, AtlasSite>,
  ground: GroundTopology | null,
  regions: readonly string[],
): readonly SceneArea[] {
  const areas = new Map<string, SceneArea>();
  for (const mark of marks) {
    const site = sites.get(mark.key);
    const extent = site && extentOf(site, ground);
    if (!site || !extent) continue;
    const id = site.extent ? mark.key : site.place.areaOf.toSorted().join("+");
    if (regions.includes(id)) continue;
    const known = areas.get(id);
    areas.set(id, { id, keys: [...(known?.keys ?? []), mark.key], colour: mark.colour, ...extent });
  }
  return [...areas.values()];
}

/** What is drawn of a site when it is looked at: its extent, else where it may lie. */
export function emphasisShape(
  mark: SceneMark,
  site: AtlasSite,
  ground: GroundTopology | null,
): SceneEmphasis["shape"] {
  const extent = extentOf(site, ground);
  if (extent) return { ...extent, meaning: "extent" };
  const geometry = areaWithin(site, ground) ?? circleAround(mark.truePosition, mark.radiusM);
  return { geometry, meaning: "within", approximate: false };
}
