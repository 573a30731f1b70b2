import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { bbox } from "@turf/bbox";
import { z } from "zod";
import type { AtlasPlan, AtlasShared, PlanDetails } from "../src/domain/atlas/atlas.ts";
import type { AtlasIndex } from "../src/domain/atlas/atlas-index.ts";
import type { Authored } from "../src/domain/atlas/authored.ts";
import { buildAllDetails, buildPlans, buildShared } from "../src/domain/atlas/build-atlas.ts";
import { planStandings } from "../src/domain/export/plan-standing.ts";
import { siteCollection } from "../src/domain/export/site-collection.ts";
import { publishedTables, sitesCsv } from "../src/domain/export/tables.ts";
import { unionOfAreas, areaFeature, type GroundTopology } from "../src/domain/places/ground.ts";
import { problems } from "../src/domain/problems/problems.ts";
import {
  agencySchema,
  clauseSchema,
  enterpriseSchema,
  industriesSchema,
  linkSchema,
  planSchema,
  recordSchema,
  siteSchema,
  targetSchema,
  taskSchema,
} from "../src/model/schema.ts";
import { boundaryContains } from "./boundaries.ts";
import { applicationFiles } from "./publish/application-files.ts";
import { buildGround } from "./build-ground.ts";
import { readCorrections } from "./corrections.ts";
import { planDocuments } from "./documents.ts";
import { readAuthored } from "./read-authored.ts";

/** The built atlas and every file that is published beside the application, by path below `data/v1/`. */
export type Publication = {
  readonly shared: AtlasShared;
  readonly index: AtlasIndex;
  readonly plans: readonly AtlasPlan[];
  readonly files: ReadonlyMap<string, string>;
};

const SCHEMAS = {
  agency: agencySchema,
  clause: clauseSchema,
  enterprise: enterpriseSchema,
  industries: industriesSchema,
  link: linkSchema,
  plan: planSchema,
  record: recordSchema,
  site: siteSchema,
  target: targetSchema,
  task: taskSchema,
};

export type PublishOptions = {
  /** ISO date on which it is computed whether a plan still runs. */
  readonly today: string;
  /** A folder with one `<plan>.txt` a plan, to publish the texts too; null publishes none. */
  readonly documents: string | null;
};

/**
 * Reads, checks and joins data/ and geo/ below `root` and makes all published files.
 * @throws with every problem listed when there is any
 */
export function publish(root: string, { today, documents }: PublishOptions): Publication {
  const { authored, problems: unread } = readAuthored(root);
  const found = [...unread, ...problems(authored, boundaryContains())];
  if (found.length > 0) {
    const list = found.map(({ path, message }) => `  ${path}: ${message}`).join("\n");
    throw new Error(`the data has ${found.length} problems:\n${list}`);
  }
  const ground = buildGround(root, authored.plans);
  const corrections = readCorrections(root);
  const shared = buildShared(authored, dataVersion(root, authored), {
    hasDocuments: documents !== null,
    corrections: corrections.counts,
  });
  const plans = buildPlans(authored, shared, (adcode) => boundsOf(ground.topology, adcode));
  const details = buildAllDetails(authored, plans);
  const texts =
    documents === null ? [] : planDocuments({ folder: documents, plans, details, shared });
  const application = applicationFiles({ shared, plans, details, documents: texts, ground });
  const files = new Map([
    ...tableFiles({ authored, shared, plans, details, ground: ground.topology, today }),
    ...schemaFiles(),
    ...application.files,
    ...replacedFiles(shared, plans, details),
    ...corrections.files,
    ...ground.files,
  ]);
  files.set("index.json", JSON.stringify(indexOf(shared, plans, [...files.keys()], today)));
  return { shared, index: application.index, plans, files };
}

function boundsOf(ground: GroundTopology, adcode: string) {
  const feature = areaFeature(ground, adcode);
  if (!feature) return null;
  const [west, south, east, north] = bbox(feature);
  return [west, south, east, north] as const;
}

/** Version of the package and a hash of the authored data: the same data always has the same version. */
function dataVersion(root: string, authored: Authored): string {
  const { version } = JSON.parse(readFileSync(`${root}/package.json`, "utf8")) as {
    readonly version: string;
  };
  const hash = createHash("sha256").update(JSON.stringify(authored)).digest("hex").slice(0, 8);
  return `${version}-${hash}`;
}

type Files = ReadonlyMap<string, string>;

/** The tables that others read: GeoJSON, JSON and CSV. */
function tableFiles({
  authored,
  shared,
  plans,
  details,
  ground,
  today,
}: {
  readonly authored: Authored;
  readonly shared: AtlasShared;
  readonly plans: readonly AtlasPlan[];
  readonly details: readonly PlanDetails[];
  readonly ground: GroundTopology;
  readonly today: string;
}): Files {
  const files = new Map<string, string>();
  const areas = (adcodes: readonly string[]) => unionOfAreas(ground, adcodes)?.geometry ?? null;
  files.set("sites.geojson", JSON.stringify(siteCollection(plans, shared, areas, today)));
  files.set("sites.csv", sitesCsv(plans, today));
  const { industries } = authored;
  const tables = publishedTables({ plans, details, shared, industries, today });
  for (const [name, table] of Object.entries(tables)) {
    files.set(`${name}.json`, JSON.stringify(table.json));
    files.set(`${name}.csv`, table.csv);
  }
  return files;
}

function schemaFiles(): Files {
  return new Map(
    Object.entries(SCHEMAS).map(([name, schema]) => [
      `schema/${name}.json`,
      JSON.stringify(z.toJSONSchema(schema, { io: "input" })),
    ]),
  );
}

/** What the application loads until it loads plans one by one. */
function replacedFiles(
  shared: AtlasShared,
  plans: readonly AtlasPlan[],
  details: readonly PlanDetails[],
): Files {
  return new Map([
    ["atlas/shared.json", JSON.stringify(shared)],
    ...plans.map((plan) => [`atlas/${plan.id}.json`, JSON.stringify(plan)] as const),
    ...details.map((entry) => [`atlas/${entry.plan}-details.json`, JSON.stringify(entry)] as const),
  ]);
}

function indexOf(
  shared: AtlasShared,
  plans: readonly AtlasPlan[],
  files: readonly string[],
  today: string,
) {
  const standingOf = planStandings(plans, today);
  return {
    name: "Kangtu 康图",
    version: shared.version,
    dataVersion: shared.dataVersion,
    crs: "WGS-84 (EPSG:4326), longitude before latitude",
    licence: "see LICENSE-DATA.md: facts from the plans; boundaries MIT; place names CC BY 4.0",
    plans: plans.map(({ id, titleZh, titleEn, sites }) => ({
      id,
      titleZh,
      titleEn,
      sites: sites.length,
      ...standingOf(id),
    })),
    sources: shared.sources,
    files: files.toSorted(),
  };
}
