import type { FeatureCollection, Geometry } from "geojson";
import type { AtlasPlan, AtlasSite, SiteGeometry } from "../atlas/atlas.ts";
import type { SharedRecords } from "../atlas/shared-records.ts";
import { readingsOf } from "../industries/readings.ts";
import { planStandings, type PlanStanding } from "./plan-standing.ts";

/** Polygon of the union of adcodes; null when none of them is in the ground data. */
export type AreaOf = (adcodes: readonly string[]) => SiteGeometry;

/**
 * All sites as GeoJSON (RFC 7946, WGS-84): Feature `id` is `<plan>/<site>`; the geometry is the extent where one is
 * known, else the point, else null. `position` always is the point. Each says whether its plan still ran on the day.
 * @param today ISO date of the export
 */
export function siteCollection(
  plans: readonly AtlasPlan[],
  shared: SharedRecords,
  areaOf: AreaOf,
  today: string,
): FeatureCollection<Geometry | null> {
  const standingOf = planStandings(plans, today);
  return {
    type: "FeatureCollection",
    features: plans.flatMap((plan) =>
      plan.sites.map((site) => ({
        type: "Feature" as const,
        id: site.key,
        geometry: geometryOf(site, areaOf),
        properties: siteProperties(site, shared, standingOf(plan.id)),
      })),
    ),
  };
}

function geometryOf(site: AtlasSite, areaOf: AreaOf): SiteGeometry {
  if (site.extent && site.extent.geometry.type !== "LineString") return site.extent.geometry;
  if (site.place.areaOf.length > 0) return areaOf(site.place.areaOf);
  if (site.position) return { type: "Point", coordinates: [...site.position] };
  return site.extent?.geometry ?? null;
}

/** The flat record of a site, as published in sites.geojson. */
function siteProperties(site: AtlasSite, shared: SharedRecords, standing: PlanStanding) {
  return {
    plan: site.plan,
    ...standing,
    id: site.id,
    nameZh: site.nameZh,
    nameEn: site.nameEn,
    aliases: site.aliases,
    kind: site.kind,
    strategyRole: site.strategyRole,
    strategyWordZh: site.strategyWordZh,
    strategyWordEn: site.strategyWordEn,
    status: site.status,
    parent: site.parent,
    parentBasis: site.parentBasis,
    roleZh: site.roleZh,
    roleEn: site.roleEn,
    industries: site.industries.map((industry) => ({
      ...industry,
      termEn: shared.wordings[industry.term]?.termEn ?? null,
      classes: readingsOf(shared, industry),
    })),
    leadEnterprises: site.leadEnterprises,
    tasks: site.tasks,
    position: site.position,
    precision: site.place.precision,
    radiusM: site.place.radiusM,
    method: site.place.method,
    sources: site.place.sources,
    adcode: site.place.adcode,
    adminZh: site.place.adminZh,
    adminEn: site.place.adminEn,
    approximate: site.extent !== null,
    unplacedReason: site.place.unplacedReason,
    placeNoteZh: site.place.noteZh,
    placeNoteEn: site.place.noteEn,
    cites: site.cites,
  };
}
