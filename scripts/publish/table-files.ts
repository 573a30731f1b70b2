import type { AtlasPlan, PlanDetails } from "../../src/domain/atlas/atlas.ts";
import { areaCollection, type NamedGround } from "../../src/domain/export/area-collection.ts";
import { METRIC_COLUMNS } from "../../src/domain/export/columns.ts";
import type { PlanMetrics } from "../../src/domain/compare/metrics-file.ts";
import { publishedMetrics } from "../../src/domain/export/published-metrics.ts";
import { formatCsv } from "../../src/domain/export/csv.ts";
import { siteCollection } from "../../src/domain/export/site-collection.ts";
import {
  planRecords,
  publishedTables,
  sitesCsv,
  type TableInput,
} from "../../src/domain/export/tables.ts";

type Files = ReadonlyMap<string, string>;
type FileInput = TableInput & {
  readonly ground: NamedGround;
  readonly metrics: readonly PlanMetrics[];
};

/**
 * What others read, by path below `data/v1/`: everything about all plans in one file a kind, as JSON or GeoJSON and CSV.
 * They grow with every plan.
 */
export function wholeFiles(input: FileInput): Files {
  const { plans, shared, today, ground } = input;
  const metrics = publishedMetrics(input.metrics, plans, today);
  return new Map([
    ["metrics.json", JSON.stringify(metrics)],
    ["metrics.csv", formatCsv(metrics, METRIC_COLUMNS)],
    ["sites.geojson", JSON.stringify(siteCollection(plans, shared, today))],
    ["sites.csv", sitesCsv(plans, shared, today)],
    ["areas.geojson", JSON.stringify(areaCollection(plans, ground))],
    ...Object.entries(publishedTables(input)).flatMap(([name, { json, csv }]) => [
      [`${name}.json`, JSON.stringify(json)] as const,
      [`${name}.csv`, csv] as const,
    ]),
  ]);
}

/** The same of each plan alone, for whoever needs no other: its own part of each file that holds records of plans. */
export function planFiles(input: FileInput): Files {
  const { plans, details } = input;
  const planById = new Map(plans.map((plan) => [plan.id, plan]));
  return new Map(
    details.flatMap((entry) => {
      const plan = planById.get(entry.plan);
      return plan ? filesOfPlan(input, plan, entry) : [];
    }),
  );
}

/** Folder of what is published of one plan alone, from that of index.json. */
export function planFolder(plan: string): string {
  return `plans/${plan}/`;
}

function filesOfPlan(
  { shared, today, ground }: FileInput,
  plan: AtlasPlan,
  details: PlanDetails,
): readonly (readonly [path: string, content: string])[] {
  const contents = {
    "sites.geojson": siteCollection([plan], shared, today),
    "areas.geojson": areaCollection([plan], ground),
    ...Object.fromEntries(
      Object.entries(planRecords({ plans: [plan], details: [details], today })).map(
        ([name, rows]) => [`${name}.json`, rows],
      ),
    ),
  };
  return Object.entries(contents).map(([name, content]) => [
    `${planFolder(plan.id)}${name}`,
    JSON.stringify(content),
  ]);
}
