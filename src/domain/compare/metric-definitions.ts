import type { MetricUnit } from "../../model/vocabulary.ts";

/** What a metric counts, and so what is left out of it: sites of the plan, its nodes, its tasks, its links. */
export type MetricBasis =
  "sites" | "sites-in-districts" | "tasks-in-districts" | "nodes" | "far-ends";

export type MetricDefinition = {
  readonly unit: MetricUnit;
  /** In plain ASCII; what the letters mean stands in docs/metrics.md. */
  readonly formula: string;
  readonly reference: string;
  readonly basis: MetricBasis;
  /** Values this far apart are the same: an axis comes back after 180 degrees, a direction after 360. */
  readonly turn: 180 | 360 | null;
};

const HIRSCHMAN = "Hirschman (1964), American Economic Review 54";
const GINI = "Gini (1912); Sen (1973), On Economic Inequality";
const BACHI = "Bachi (1962), Papers of the Regional Science Association 10";
const YUILL = "Lefever (1926); Yuill (1971), Geografiska Annaler B 53";
const MARDIA = "Mardia and Jupp (2000), Directional Statistics";
const STRUCTURE = "the structure that the plan itself gives";

/** Every spatial metric of a plan: what it is measured in, how it is computed, and after whom. */
export const METRICS = {
  "region-area": {
    basis: "sites",
    unit: "km2",
    formula: "area on the sphere of the plan's region, as the map has it",
    reference: "Chamberlain and Duquette (2007), JPL 07-03",
    turn: null,
  },
  "district-count": {
    basis: "sites-in-districts",
    unit: "count",
    formula: "D: cities of a province, districts and counties of a city; none of a district",
    reference: "GB/T 2260, as of May 2024",
    turn: null,
  },
  "district-sites-hhi": {
    basis: "sites-in-districts",
    unit: "index",
    formula: "sum over districts of (n_d / n)^2",
    reference: HIRSCHMAN,
    turn: null,
  },
  "district-sites-gini": {
    basis: "sites-in-districts",
    unit: "index",
    formula:
      "2 * sum(i * n_(i)) / (D * n) - (D + 1) / D, n_(1) <= ... <= n_(D), districts without sites included",
    reference: GINI,
    turn: null,
  },
  polycentricity: {
    basis: "sites-in-districts",
    unit: "index",
    formula:
      "1 - sd(n_1 ... n_D) / (max(n_d) / 2), sd of the whole population, districts without sites included",
    reference: "Green (2007), Urban Studies 44",
    turn: null,
  },
  "district-tasks-hhi": {
    basis: "tasks-in-districts",
    unit: "index",
    formula:
      "sum over districts of (t_d / t)^2, a task counting once in each district in which it has a site, t = sum of t_d",
    reference: HIRSCHMAN,
    turn: null,
  },
  "district-tasks-gini": {
    basis: "tasks-in-districts",
    unit: "index",
    formula:
      "2 * sum(i * t_(i)) / (D * t) - (D + 1) / D, t_(1) <= ... <= t_(D), districts without tasks included, t = sum of t_d",
    reference: GINI,
    turn: null,
  },
  "core-share": {
    basis: "sites",
    unit: "share",
    formula: "sites whose position lies in the outline of the core / n",
    reference: STRUCTURE,
    turn: null,
  },
  "mean-centre-lon": {
    basis: "sites",
    unit: "degree",
    formula: "sum(lon) / n",
    reference: BACHI,
    turn: null,
  },
  "mean-centre-lat": {
    basis: "sites",
    unit: "degree",
    formula: "sum(lat) / n",
    reference: BACHI,
    turn: null,
  },
  "standard-distance": {
    basis: "sites",
    unit: "km",
    formula: "sqrt(sum(d_i^2) / n), d_i the great-circle distance to the mean centre",
    reference: BACHI,
    turn: null,
  },
  "ellipse-area": {
    basis: "sites",
    unit: "km2",
    formula:
      "pi * a * b, a = sqrt(2 * l1), b = sqrt(2 * l2), l1 >= l2 the eigenvalues of the covariance (over n) of x = R cos(lat0) dlon, y = R dlat about the mean centre",
    reference: YUILL,
    turn: null,
  },
  "ellipse-bearing": {
    basis: "sites",
    unit: "degree",
    formula: "direction of the long axis a, clockwise from north, 0 <= v < 180",
    reference: YUILL,
    turn: 180,
  },
  "ellipse-flattening": {
    basis: "sites",
    unit: "index",
    formula: "1 - b / a",
    reference: YUILL,
    turn: null,
  },
  "nearest-neighbour-ratio": {
    basis: "sites",
    unit: "index",
    formula:
      "(sum(m_i) / n) / (0.5 * sqrt(A / n)), m_i the great-circle distance to the nearest other site, A the area of the plan's region; no correction at the edge",
    reference: "Clark and Evans (1954), Ecology 35",
    turn: null,
  },
  "hull-area": {
    basis: "sites",
    unit: "km2",
    formula: "area on the sphere of the convex hull of the positions in degrees",
    reference: "Chamberlain and Duquette (2007), JPL 07-03",
    turn: null,
  },
  "node-core-distance": {
    basis: "nodes",
    unit: "km",
    formula: "mean great-circle distance of the nodes to the mean centre of the core's sites",
    reference: STRUCTURE,
    turn: null,
  },
  "outside-reach": {
    basis: "far-ends",
    unit: "km",
    formula:
      "mean great-circle distance from the mean centre of the sites to the other ends of the links",
    reference: MARDIA,
    turn: null,
  },
  "outside-bearing": {
    basis: "far-ends",
    unit: "degree",
    formula:
      "atan2(sum(sin b_i), sum(cos b_i)), b_i the initial bearing from the mean centre, 0 <= v < 360",
    reference: MARDIA,
    turn: 360,
  },
  "outside-agreement": {
    basis: "far-ends",
    unit: "index",
    formula: "sqrt(sum(sin b_i)^2 + sum(cos b_i)^2) / n",
    reference: MARDIA,
    turn: null,
  },
} as const satisfies Readonly<Record<string, MetricDefinition>>;

export type MetricId = keyof typeof METRICS;
export const METRIC_IDS = Object.keys(METRICS) as readonly MetricId[];
