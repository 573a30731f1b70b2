import type { IndustryClass, IndustryGroup } from "../../model/vocabulary.ts";
import { siteKey } from "../../model/site-key.ts";
import type { Extent, Redirect, Site } from "../../model/types.ts";
import type { AtlasExtent, AtlasPlan, AtlasSite, PlanDetails, WholePlan } from "./atlas.ts";
import type { SharedRecords } from "./shared-records.ts";
import type { Authored, AuthoredPlan } from "./authored.ts";
import { readingsOf } from "../industries/readings.ts";
import { MOST_NEIGHBOURS } from "../places/nearby.ts";
import { nearbyElsewhere } from "../places/nearby-elsewhere.ts";
import { planShares, type PlanShare } from "./plan-share.ts";

/** West, south, east, north of the area of an adcode, in degrees; null when the ground data has no such area. */
export type BoundsOf = (adcode: string) => readonly [number, number, number, number] | null;

/** The districts that a site may lie in and may not; see `reachedAreas`. */
export type ReachedOf = (site: AtlasSite) => readonly string[];

/** What a publication has beside the authored data. */
export type Extras = Pick<SharedRecords, "hasDocuments" | "corrections">;

/** What all plans share. */
export function buildShared(
  authored: Authored,
  dataVersion: string,
  { hasDocuments, corrections }: Extras = { hasDocuments: false, corrections: {} },
): SharedRecords {
  return {
    dataVersion,
    hasDocuments,
    corrections,
    classes: authored.industries.classes,
    terms: authored.industries.terms,
    wordings: Object.fromEntries(
      authored.industries.wordings.map(({ term, ...wording }) => [term, wording]),
    ),
    enterprises: authored.enterprises,
    agencies: authored.agencies,
    sources: authored.sources,
    redirects: redirectTable(authored.redirects),
  };
}

/**
 * The plans, ready to publish: each with its sites joined to their places, with its share of what all have in common, and
 * with what other plans name near its sites.
 * @throws when a site has no place or a plan's region no bounds: `problems` lists such faults before.
 */
export function buildWholePlans(
  authored: Authored,
  shared: SharedRecords,
  boundsOf: BoundsOf,
  reachedOf: ReachedOf = () => [],
): readonly WholePlan[] {
  const shareOf = planShares(shared);
  const built = authored.plans.map((entry) => {
    return { entry, plan: { ...buildPlan(entry, shared, boundsOf), ...shareOf(entry) } };
  });
  const nearbyOf = nearbyElsewhere(
    built.map(({ plan }) => plan),
    MOST_NEIGHBOURS,
  );
  return built.map(({ entry, plan }) => ({
    plan,
    details: buildDetails(entry, { nearby: nearbyOf(plan), mayLieIn: mayLieIn(plan, reachedOf) }),
  }));
}

function mayLieIn({ sites }: Pick<AtlasPlan, "sites">, reachedOf: ReachedOf) {
  return Object.fromEntries(
    sites.flatMap((site) => {
      const reached = reachedOf(site);
      return reached.length === 0 ? [] : [[site.id, reached] as const];
    }),
  );
}

function buildPlan(
  entry: AuthoredPlan,
  shared: SharedRecords,
  boundsOf: BoundsOf,
): Omit<AtlasPlan, keyof PlanShare> {
  const bounds = boundsOf(entry.plan.region.adcode);
  if (!bounds) throw new Error(`no bounds for the region of ${entry.plan.id}`);
  return {
    version: 1,
    kind: "outline",
    ...entry.plan,
    clauses: entry.clauses.map(({ section, parent, titleZh, titleEn }) => ({
      section,
      parent,
      titleZh,
      titleEn,
    })),
    sites: buildSites(entry, shared),
    tasks: entry.tasks.map(({ section, titleZh, titleEn, leadUnits, deadline }) => ({
      section,
      titleZh,
      titleEn,
      leadUnits,
      due: deadline?.date ?? null,
    })),
    counts: {
      clauses: entry.clauses.length,
      sites: entry.sites.length,
      tasks: entry.tasks.length,
      targets: entry.targets.length,
      links: entry.links.length,
      records: entry.records.length,
      corrections: shared.corrections[entry.plan.id] ?? 0,
    },
    redirects: redirectTable(entry.redirects),
    bounds,
  };
}

function redirectTable(redirects: readonly Redirect[]): Readonly<Record<string, string>> {
  return Object.fromEntries(redirects.map(({ from, to }) => [from, to]));
}

/** What a plan says beyond its outline. @param around what is near its sites and where they may lie, by site id */
export function buildDetails(
  entry: AuthoredPlan,
  around: Pick<PlanDetails, "nearby" | "mayLieIn"> = { nearby: {}, mayLieIn: {} },
): PlanDetails {
  const { plan, clauses, tasks, targets, links, records } = entry;
  return {
    version: 1,
    kind: "details",
    plan: plan.id,
    clauses,
    tasks,
    targets,
    links,
    records,
    ...around,
  };
}

function buildSites(entry: AuthoredPlan, shared: SharedRecords): readonly AtlasSite[] {
  const places = new Map(entry.places.map((place) => [place.id, place]));
  const extents = new Map(entry.extents.map((extent) => [extent.id, extent]));
  return entry.sites.map((site) => {
    const key = siteKey(entry.plan.id, site.id);
    const place = places.get(site.id);
    if (!place) throw new Error(`site without a place: ${key}`);
    const classes = classesByFrequency(site, shared);
    return {
      ...site,
      key,
      plan: entry.plan.id,
      place: place.properties,
      position: place.geometry?.coordinates ?? null,
      extent: extentOf(extents.get(site.id)),
      classes,
      group: groupOf(classes, shared),
    };
  });
}

function extentOf(extent: Extent | undefined): AtlasExtent | null {
  if (!extent) return null;
  const { basis, noteZh, noteEn } = extent.properties;
  // The schema has proved the shape; GeoJSON's own types are mutable.
  const geometry = extent.geometry as unknown as AtlasExtent["geometry"];
  return { geometry, basis, noteZh, noteEn };
}

/** Classes of a site's focus industries, most frequent first, ties in the plan's own order. */
function classesByFrequency(site: Site, shared: SharedRecords): readonly IndustryClass[] {
  const counts = new Map<IndustryClass, number>();
  for (const used of site.industries) {
    for (const code of new Set(readingsOf(shared, used).map((reading) => reading.class))) {
      counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  }
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([code]) => code);
}

function groupOf(classes: readonly IndustryClass[], shared: SharedRecords): IndustryGroup | null {
  return shared.classes.find((entry) => entry.code === classes[0])?.group ?? null;
}
