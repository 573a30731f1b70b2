import type { Feature, MultiPolygon, Point as GeoPoint, Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import { METRIC_IDS, type MetricId } from "../../src/domain/compare/metric-definitions.ts";
import type { Link, PublishedMetric, PublishedSite } from "../../src/model/types.ts";
import {
  centreOf,
  chordKm,
  ellipseOf,
  giniOf,
  hhi,
  hullArea,
  liesIn,
  nearestNeighbours,
  polycentricityOf,
  reachOf,
  standardDistance,
  type Point,
} from "../fixtures/brute-force-metrics.ts";
import { publishedAtlas } from "../fixtures/published-atlas.ts";

const { files } = publishedAtlas();
const read = <Value>(path: string) => JSON.parse(files.get(path) ?? "null") as Value;
const metrics = read<readonly PublishedMetric[]>("metrics.json");
const plans = [...new Set(metrics.map(({ plan }) => plan))];

type Features<Geometry extends Feature["geometry"], Properties> = {
  readonly features: readonly Feature<Geometry, Properties>[];
};
const features = read<Features<Polygon | MultiPolygon | GeoPoint, PublishedSite>>("sites.geojson");
const areas = new Map(
  read<Features<MultiPolygon, { readonly adcode: string }>>("areas.geojson").features.map(
    ({ id, geometry }) => [String(id), geometry],
  ),
);
const links = read<readonly (Link & { readonly plan: string })[]>("links.json");

type Placed = PublishedSite & { readonly position: Point; readonly radiusM: number };
const isKnown = (site: PublishedSite): site is Placed =>
  site.position !== null && site.radiusM !== null && !["city", "none"].includes(site.precision);

/** Polygons of the core as the published files have them. */
function corePolygons(plan: string): readonly Polygon["coordinates"][] {
  return features.features
    .filter(({ properties }) => properties.plan === plan && properties.strategyRole === "core")
    .flatMap(({ geometry, properties }) => [
      ...(geometry.type === "Polygon" ? [geometry.coordinates] : []),
      ...(geometry.type === "MultiPolygon" ? geometry.coordinates : []),
      ...properties.areaOf.flatMap((adcode) => areas.get(adcode)?.coordinates ?? []),
    ]);
}

/** The values that the published files give for a plan; what is left out has no meaning there. */
function recompute(plan: string, regionKm2: number): Partial<Record<MetricId, number>> {
  const sites = features.features
    .map(({ properties }) => properties)
    .filter((site) => site.plan === plan)
    .filter(isKnown);
  const points = sites.map(({ position }) => position);
  const [lon, lat] = centreOf(points);
  const ellipse = ellipseOf(points);
  const withRole = (role: string) =>
    sites.filter(({ strategyRole }) => strategyRole === role).map(({ position }) => position);
  const [cores, nodes] = [withRole("core"), withRole("node")];
  const ends = links.flatMap((link) =>
    link.plan === plan && link.position !== null ? [link.position] : [],
  );
  const polygons = corePolygons(plan);
  const reach = reachOf([lon, lat], ends);
  return {
    "mean-centre-lon": lon,
    "mean-centre-lat": lat,
    "standard-distance": standardDistance(points),
    "ellipse-area": ellipse.areaKm2,
    "ellipse-bearing": ellipse.bearing,
    "ellipse-flattening": ellipse.flattening,
    "nearest-neighbour-ratio": nearestNeighbours(points, regionKm2),
    "hull-area": hullArea(points),
    ...(polygons.length > 0
      ? {
          "core-share":
            points.filter((point) => polygons.some((rings) => liesIn(point, rings))).length /
            points.length,
        }
      : {}),
    ...(cores.length > 0 && nodes.length > 0
      ? {
          "node-core-distance":
            nodes.map((node) => chordKm(node, centreOf(cores))).reduce((a, b) => a + b, 0) /
            nodes.length,
        }
      : {}),
    ...(ends.length > 0
      ? {
          "outside-reach": reach.meanKm,
          "outside-bearing": reach.bearing,
          "outside-agreement": reach.agreement,
        }
      : {}),
    ...districtMetrics(plan, sites),
  };
}

/** Over districts, whose number is published: those without a site have only their number. */
function districtMetrics(plan: string, sites: readonly Placed[]): Partial<Record<MetricId, number>> {
  const isProvince = plan.startsWith("zhejiang");
  const total = valueOf(plan, "district-count") ?? 0;
  if (total < 2) return {};
  const byDistrict = new Map<string, Placed[]>();
  for (const site of sites) {
    const adcode = site.adcode ?? "";
    const district = isProvince ? `${adcode.slice(0, 4)}00` : adcode;
    if (adcode === "" || (isProvince ? adcode : district).endsWith(isProvince ? "0000" : "00")) continue;
    byDistrict.set(district, [...(byDistrict.get(district) ?? []), site]);
  }
  const filled = (counts: readonly number[]) => [
    ...counts,
    ...Array<number>(total - counts.length).fill(0),
  ];
  const counts = filled([...byDistrict.values()].map((all) => all.length));
  const tasks = filled(
    [...byDistrict.values()].map((all) => new Set(all.flatMap((site) => site.tasks)).size),
  );
  return {
    "district-sites-hhi": hhi(counts),
    "district-sites-gini": giniOf(counts),
    polycentricity: polycentricityOf(counts),
    "district-tasks-hhi": hhi(tasks),
    "district-tasks-gini": giniOf(tasks),
  };
}

function valueOf(plan: string, metric: MetricId): number | null {
  return metrics.find((row) => row.plan === plan && row.metric === metric)?.value ?? null;
}

describe("metrics.json", () => {
  it("has every metric of every plan", () => {
    expect(plans).toHaveLength(5);
    for (const plan of plans) {
      const own = metrics.filter((row) => row.plan === plan).map(({ metric }) => metric);
      expect(own).toEqual(METRIC_IDS);
    }
  });

  it.each(plans)("has of %s what its published sites, areas and links give", (plan) => {
    const wanted = recompute(plan, valueOf(plan, "region-area") ?? Number.NaN);
    for (const metric of METRIC_IDS) {
      if (metric === "region-area" || metric === "district-count") continue;
      const value = valueOf(plan, metric);
      const other = wanted[metric] ?? null;
      if (other === null) expect(value, metric).toBeNull();
      else {
        const allowed = metric === "ellipse-bearing" ? 1e-3 : 1e-6 * Math.max(1, Math.abs(other));
        expect(Math.abs((value ?? Number.NaN) - other), metric).toBeLessThanOrEqual(allowed);
      }
    }
  });

  it("has bounds in their order, and none where there is no value", () => {
    for (const { value, low, high, plan, metric } of metrics) {
      const name = `${plan} ${metric}`;
      if (value === null) expect([low, high], name).toEqual([null, null]);
      else expect(low ?? Number.NaN, name).toBeLessThanOrEqual(high ?? Number.NaN);
    }
  });

  it("counts every site, placed well enough or left out", () => {
    for (const { plan, metric, n, excluded } of metrics) {
      if (metric !== "hull-area") continue;
      const all = features.features.filter(({ properties }) => properties.plan === plan);
      expect(n + excluded).toBe(all.length);
    }
  });
});
