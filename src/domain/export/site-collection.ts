import type { Feature, FeatureCollection, Geometry } from "geojson";
import type { PublishedSite } from "../../model/types.ts";
import type { AtlasPlan, AtlasSite, SiteGeometry } from "../atlas/atlas.ts";
import type { SharedRecords } from "../atlas/shared-records.ts";
import { readingsOf } from "../industries/readings.ts";
import { cleanGeometry } from "./clean-geometry.ts";
import { planStandings, type PlanStanding } from "./plan-standing.ts";

/**
 * All sites as GeoJSON (RFC 7946, WGS-84): Feature `id` is `<plan>/<site>`; the geometry is the extent where one was
 * drawn for the very site, else the point, else null. What consists of whole districts names them in `areaOf`: their
 * polygons stand once in areas.geojson. Each says whether its plan still ran on the day.
 * @param today ISO date of the export
 */
export function siteCollection(
  plans: readonly AtlasPlan[],
  shared: SharedRecords,
  today: string,
): FeatureCollection<Geometry | null, PublishedSite> {
  const standingOf = planStandings(plans, today);
  return {
    type: "FeatureCollection",
    features: plans.flatMap((plan) =>
      plan.sites.map((site) => siteFeature(site, shared, standingOf(plan.id))),
    ),
  };
}

/** Words for industries and how each is read. */
type Words = Pick<SharedRecords, "wordings">;

/** A site as it is published. */
export function siteFeature(
  site: AtlasSite,
  words: Words,
  standing: PlanStanding,
): Feature<Geometry | null, PublishedSite> {
  return {
    type: "Feature",
    id: site.key,
    geometry: geometryOf(site),
    properties: siteProperties(site, words, standing),
  };
}

function geometryOf(site: AtlasSite): SiteGeometry {
  const extent = site.extent?.geometry ?? null;
  if (extent && extent.type !== "LineString") return cleanGeometry(extent);
  if (site.position) return { type: "Point", coordinates: [...site.position] };
  return extent && cleanGeometry(extent);
}

/** The flat record of a site, as published in sites.geojson. */
function siteProperties(site: AtlasSite, words: Words, standing: PlanStanding): PublishedSite {
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
      termEn: words.wordings[industry.term]?.termEn ?? null,
      classes: readingsOf(words, industry),
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
    areaOf: site.place.areaOf,
    approximate: site.extent !== null,
    unplacedReason: site.place.unplacedReason,
    placeNoteZh: site.place.noteZh,
    placeNoteEn: site.place.noteEn,
    cites: site.cites,
  };
}
