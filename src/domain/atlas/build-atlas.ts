import type { IndustryClass, IndustryGroup } from "../../model/vocabulary.ts";
import type { Site } from "../../model/types.ts";
import type {
  Atlas,
  AtlasExtent,
  AtlasPlan,
  AtlasShared,
  AtlasSite,
  Industry,
  PlanDetails,
} from "./atlas.ts";
import type { Authored, AuthoredPlan } from "./authored.ts";
import { readingsOf } from "../industries/readings.ts";
import { agenciesByUnit } from "../agencies/find-agency.ts";

/** West, south, east, north of the area of an adcode, in degrees; null when the ground data has no such area. */
export type BoundsOf = (adcode: string) => readonly [number, number, number, number] | null;

/** What a publication has beside the authored data. */
export type Extras = Pick<AtlasShared, "hasDocuments" | "corrections">;

/** What all plans share, ready to publish. */
export function buildShared(
  authored: Authored,
  dataVersion: string,
  { hasDocuments, corrections }: Extras = { hasDocuments: false, corrections: {} },
): AtlasShared {
  return {
    version: 1,
    dataVersion,
    hasDocuments,
    corrections,
    planIds: authored.plans.map((entry) => entry.plan.id),
    classes: authored.industries.classes,
    terms: authored.industries.terms,
    wordings: Object.fromEntries(
      authored.industries.wordings.map(({ term, ...wording }) => [term, wording]),
    ),
    enterprises: authored.enterprises,
    agencies: authored.agencies,
    sources: authored.sources,
  };
}

/**
 * One plan with its sites joined to their places, ready to publish.
 * @throws when a site has no place or the plan's region no bounds: `problems` lists such faults before.
 */
export function buildPlan(entry: AuthoredPlan, shared: AtlasShared, boundsOf: BoundsOf): AtlasPlan {
  const bounds = boundsOf(entry.plan.region.adcode);
  if (!bounds) throw new Error(`no bounds for the region of ${entry.plan.id}`);
  return {
    ...entry.plan,
    clauses: entry.clauses.map(({ section, parent, titleZh, titleEn }) => ({
      section,
      parent,
      titleZh,
      titleEn,
    })),
    sites: entry.sites.map((site) => buildSite(site, entry, shared)),
    tasks: entry.tasks.map(({ section, titleZh, titleEn, leadUnits, deadline }) => ({
      section,
      titleZh,
      titleEn,
      leadUnits,
      due: deadline?.date ?? null,
    })),
    counts: {
      targets: entry.targets.length,
      links: entry.links.length,
      records: entry.records.length,
    },
    redirects: Object.fromEntries(entry.redirects.map(({ from, to }) => [from, to])),
    bounds,
  };
}

/** What a plan says beyond its outline, ready to publish. */
export function buildDetails(entry: AuthoredPlan): PlanDetails {
  const { plan, clauses, tasks, targets, links, records } = entry;
  return { plan: plan.id, clauses, tasks, targets, links, records };
}

function buildSite(site: Site, entry: AuthoredPlan, shared: AtlasShared): AtlasSite {
  const place = entry.places.find((candidate) => candidate.id === site.id);
  if (!place) throw new Error(`site without a place: ${entry.plan.id}/${site.id}`);
  const extent = entry.extents.find((candidate) => candidate.id === site.id);
  const classes = classesByFrequency(site, shared);
  return {
    ...site,
    key: `${entry.plan.id}/${site.id}`,
    plan: entry.plan.id,
    place: place.properties,
    position: place.geometry?.coordinates ?? null,
    extent: extent
      ? {
          // The schema has proved the shape; GeoJSON's own types are mutable.
          geometry: extent.geometry as unknown as AtlasExtent["geometry"],
          basis: extent.properties.basis,
          noteZh: extent.properties.noteZh,
          noteEn: extent.properties.noteEn,
        }
      : null,
    classes,
    group: groupOf(classes, shared),
  };
}

/** Classes of a site's focus industries, most frequent first, ties in the plan's own order. */
function classesByFrequency(site: Site, shared: AtlasShared): readonly IndustryClass[] {
  const counts = new Map<IndustryClass, number>();
  for (const used of site.industries) {
    for (const code of new Set(readingsOf(shared, used).map((reading) => reading.class))) {
      counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  }
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([code]) => code);
}

function groupOf(classes: readonly IndustryClass[], shared: AtlasShared): IndustryGroup | null {
  return shared.classes.find((entry) => entry.code === classes[0])?.group ?? null;
}

/** Classes, each with its own code as id, and the finer terms below them. */
function industriesOf(shared: AtlasShared): readonly Industry[] {
  return [
    ...shared.classes.map(({ code, ...entry }) => ({
      ...entry,
      id: code,
      class: code,
      isFiner: false,
    })),
    ...shared.terms.flatMap((term) => {
      const group = shared.classes.find(({ code }) => code === term.class)?.group;
      return group ? [{ ...term, group, isFiner: true }] : [];
    }),
  ];
}

/** Joins the published parts to the atlas that the application holds, with its indexes. */
export function joinAtlas(shared: AtlasShared, plans: readonly AtlasPlan[]): Atlas {
  return {
    ...shared,
    plans,
    planById: new Map(plans.map((plan) => [plan.id, plan])),
    siteByKey: new Map(
      plans.flatMap((plan) => plan.sites.map((site) => [site.key, site] as const)),
    ),
    enterpriseById: new Map(shared.enterprises.map((entry) => [entry.id, entry])),
    agencyById: new Map(shared.agencies.map((entry) => [entry.id, entry])),
    agencyByUnit: agenciesByUnit(shared.agencies),
    industryById: new Map(industriesOf(shared).map((entry) => [entry.id, entry])),
    sourceById: new Map(shared.sources.map((source) => [source.id, source])),
  };
}
