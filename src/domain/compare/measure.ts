import type { LonLat } from "../../model/types.ts";
import { gini, herfindahl, polycentricity } from "./concentration.ts";
import type { MetricId } from "./metric-definitions.ts";
import type { MetricInput, MetricSite } from "./metric-input.ts";
import { outsideReach } from "./outside-reach.ts";
import {
  deviationalEllipse,
  hullAreaKm2,
  kilometres,
  meanCentre,
  nearestNeighbourRatio,
  standardDistanceKm,
} from "./spread-of-points.ts";

/** Where the sites and the other ends of the links are taken to lie, in the order of the input. */
export type Placing = {
  readonly sites: readonly LonLat[];
  readonly farEnds: readonly LonLat[];
};

/** Null where a metric has no meaning: too few places, no core, no parts of the region, no links. */
export type Measures = Readonly<Record<MetricId, number | null>>;

/** Where the data say that everything lies. */
export function statedPlacing({ sites, farEnds }: MetricInput): Placing {
  return {
    sites: sites.map(({ position }) => position),
    farEnds: farEnds.map(({ position }) => position),
  };
}

/** All metrics that hang on where exactly places lie, for one placing of them. */
export function measurePlacing(
  input: MetricInput,
  { sites, farEnds }: Placing,
): Omit<Measures, RegionMetric> {
  return {
    ...measureSpread(sites),
    ...measureEllipse(sites),
    "nearest-neighbour-ratio": nearestNeighbourRatio(sites, input.regionKm2),
    "core-share": coreShare(input, sites),
    "node-core-distance": nodeCoreKm(input, sites),
    ...measureOutside(sites, farEnds),
  };
}

function measureSpread(points: readonly LonLat[]) {
  const centre = meanCentre(points);
  return {
    "mean-centre-lon": centre?.[0] ?? null,
    "mean-centre-lat": centre?.[1] ?? null,
    "standard-distance": standardDistanceKm(points),
    "hull-area": hullAreaKm2(points),
  };
}

function measureEllipse(points: readonly LonLat[]) {
  const ellipse = deviationalEllipse(points);
  return {
    "ellipse-area": ellipse?.areaKm2 ?? null,
    "ellipse-bearing": ellipse?.bearing ?? null,
    "ellipse-flattening": ellipse?.flattening ?? null,
  };
}

function measureOutside(points: readonly LonLat[], farEnds: readonly LonLat[]) {
  const centre = meanCentre(points);
  const reach = centre && outsideReach(centre, farEnds);
  return {
    "outside-reach": reach?.meanKm ?? null,
    "outside-bearing": reach?.bearing ?? null,
    "outside-agreement": reach?.agreement ?? null,
  };
}

export type RegionMetric =
  | "region-area"
  | "district-count"
  | "district-sites-hhi"
  | "district-sites-gini"
  | "polycentricity"
  | "district-tasks-hhi"
  | "district-tasks-gini";

/**
 * The metrics of the region and its districts: a site counts in a district only where it certainly lies in it, so nothing
 * here hangs on where exactly places lie.
 */
export function measureRegion(input: MetricInput): Pick<Measures, RegionMetric> {
  const { regionKm2, districts } = input;
  const isDivided = districts.length > 1;
  const counts = districts.map((district) => sitesIn(input, district).length);
  const tasks = districts.map((district) => tasksIn(sitesIn(input, district)).size);
  return {
    "region-area": regionKm2,
    "district-count": districts.length,
    "district-sites-hhi": isDivided ? herfindahl(counts) : null,
    "district-sites-gini": isDivided ? gini(counts) : null,
    polycentricity: polycentricity(counts),
    "district-tasks-hhi": isDivided ? herfindahl(tasks) : null,
    "district-tasks-gini": isDivided ? gini(tasks) : null,
  };
}

function sitesIn({ sites }: MetricInput, district: string): readonly MetricSite[] {
  return sites.filter((site) => site.district === district);
}

/** Sections of all tasks of these sites. */
export function tasksIn(sites: readonly MetricSite[]): ReadonlySet<string> {
  return new Set(sites.flatMap(({ tasks }) => tasks));
}

function coreShare({ isInCore }: MetricInput, points: readonly LonLat[]): number | null {
  if (isInCore === null || points.length === 0) return null;
  return points.filter((point) => isInCore(point)).length / points.length;
}

function nodeCoreKm({ sites }: MetricInput, points: readonly LonLat[]): number | null {
  const withRole = (role: MetricSite["strategyRole"]) =>
    points.filter((_, index) => sites[index]?.strategyRole === role);
  const core = meanCentre(withRole("core"));
  const nodes = withRole("node");
  if (core === null || nodes.length === 0) return null;
  return nodes.reduce((total, node) => total + kilometres(node, core), 0) / nodes.length;
}
