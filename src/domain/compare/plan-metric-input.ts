import { area } from "@turf/area";
import { bbox } from "@turf/bbox";
import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { circle } from "@turf/circle";
import type { MultiPolygon, Polygon } from "geojson";
import type { AtlasPlan, AtlasSite, PlanDetails } from "../atlas/atlas.ts";
import {
  areaFeature,
  type AreaLayer,
  type GroundTopology,
  layerOfAdcode,
  unionOfAreas,
} from "../places/ground.ts";
import { isKnownToDistrict, type WellPlaced } from "../places/known-to-district.ts";
import type { MetricInput, MetricSite } from "./metric-input.ts";

/**
 * What the metrics of a plan are computed from.
 * @param sites those of its sites that are looked at, all or what a filter leaves
 */
export function planMetricInput(
  plan: AtlasPlan,
  { links }: Pick<PlanDetails, "links">,
  ground: GroundTopology,
  sites: readonly AtlasSite[] = plan.sites,
): MetricInput {
  const { adcode } = plan.region;
  const region = areaFeature(ground, adcode);
  const districts = districtsOf(adcode, ground);
  const placed = sites.filter(isKnownToDistrict);
  const farEnds = links.flatMap(({ position, radiusM }) =>
    position === null || radiusM === null ? [] : [{ position, radiusM }],
  );
  return {
    sites: placed.map((site) => metricSite(site, new Set(districts))),
    excluded: sites.filter((site) => !isKnownToDistrict(site)),
    tasks: plan.tasks.map(({ section }) => section),
    districts,
    regionKm2: region && area(region) / 1e6,
    isInCore: coreTest(plan, ground),
    farEnds,
    excludedLinks: links.length - farEnds.length,
  };
}

function metricSite(site: WellPlaced<AtlasSite>, districts: ReadonlySet<string>): MetricSite {
  const { position, place, strategyRole, tasks } = site;
  const within = [place.adcode, cityOf(place.adcode)].find((one) => districts.has(one ?? ""));
  return { position, radiusM: place.radiusM, district: within ?? null, strategyRole, tasks };
}

function cityOf(adcode: string | null): string | null {
  return adcode && `${adcode.slice(0, 4)}00`;
}

const LAYER_BELOW: Readonly<Record<AreaLayer, AreaLayer | null>> = {
  provinces: "cities",
  cities: "counties",
  counties: null,
};

/** Adcodes of the areas one level below a region: the cities of a province, the districts of a city. */
function districtsOf(region: string, ground: GroundTopology): readonly string[] {
  const below = LAYER_BELOW[layerOfAdcode(region)];
  if (below === null) return [];
  const prefix = region.replace(/(?:00)+$/, "");
  return ground.objects[below].geometries
    .map(({ properties }) => properties.adcode)
    .filter((adcode) => adcode.startsWith(prefix))
    .toSorted();
}

/** Tests whether a position lies in what the plan calls its core: drawn, made of whole areas, or a circle of its radius. */
function coreTest(plan: AtlasPlan, ground: GroundTopology): MetricInput["isInCore"] {
  const outlines = plan.sites
    .filter(({ strategyRole }) => strategyRole === "core")
    .flatMap((site) => outlineOf(site, ground) ?? [])
    .map((outline) => ({ ...outline, bbox: bbox(outline) }));
  if (outlines.length === 0) return null;
  return (position) =>
    outlines.some((outline) => booleanPointInPolygon(position as [number, number], outline));
}

function outlineOf(site: AtlasSite, ground: GroundTopology): Polygon | MultiPolygon | null {
  const { extent, place } = site;
  if (extent && extent.geometry.type !== "LineString") return extent.geometry;
  const union = unionOfAreas(ground, place.areaOf);
  if (union) return union.geometry;
  if (!isKnownToDistrict(site)) return null;
  return circle([...site.position], site.place.radiusM, { units: "meters", steps: 72 }).geometry;
}
