import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { bbox } from "@turf/bbox";
import type { FeatureCollection, MultiPolygon } from "geojson";
import { z } from "zod";
import type { AtlasIndex, WholePlan } from "../src/domain/atlas/atlas.ts";
import type { SharedRecords } from "../src/domain/atlas/shared-records.ts";
import type { Authored } from "../src/domain/atlas/authored.ts";
import { buildShared, buildWholePlans } from "../src/domain/atlas/build-atlas.ts";
import { siteCollection } from "../src/domain/export/site-collection.ts";
import { publishedTables, sitesCsv } from "../src/domain/export/tables.ts";
import {
  unionOfAreas,
  areaFeature,
  type GroundTopology,
  type WaterProperties,
} from "../src/domain/places/ground.ts";
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
import { publicIndex } from "./publish/public-index.ts";
import { applicationFiles } from "./publish/application-files.ts";
import { buildGround } from "./build-ground.ts";
import { readCorrections } from "./corrections.ts";
import { planDocuments } from "./documents.ts";
import { labelPoint } from "./ground/label-point.ts";
import { readAuthored } from "./read-authored.ts";

/** The built atlas and every file that is published beside the application, by path below `data/v1/`. */
export type Publication = {
  readonly shared: SharedRecords;
  readonly index: AtlasIndex;
  readonly plans: readonly WholePlan[];
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
  const ground = buildGround();
  const corrections = readCorrections(root);
  const shared = buildShared(authored, dataVersion(root, authored), {
    hasDocuments: documents !== null,
    corrections: corrections.counts,
  });
  const plans = buildWholePlans(authored, shared, (adcode) => boundsOf(ground, adcode));
  const texts = documents === null ? [] : planDocuments({ folder: documents, plans });
  const application = applicationFiles({ shared, plans, documents: texts, ground });
  const files = new Map([
    ...tableFiles({ authored, shared, plans, ground, today }),
    ...schemaFiles(),
    ...application.files,
    ...corrections.files,
    ...groundFiles(root, ground),
  ]);
  files.set(
    "index.json",
    JSON.stringify(publicIndex(application.index, shared.sources, [...files.keys()], today)),
  );
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
  plans: wholes,
  ground,
  today,
}: {
  readonly authored: Authored;
  readonly shared: SharedRecords;
  readonly plans: readonly WholePlan[];
  readonly ground: GroundTopology;
  readonly today: string;
}): Files {
  const files = new Map<string, string>();
  const plans = wholes.map(({ plan }) => plan);
  const details = wholes.map((whole) => whole.details);
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

function groundFiles(root: string, ground: GroundTopology): Files {
  const read = <Value>(name: string) =>
    JSON.parse(readFileSync(`${root}/geo/${name}.geojson`, "utf8")) as Value;
  const water = read<FeatureCollection<MultiPolygon, WaterProperties>>("water");
  const labelled = water.features.map((feature) => ({
    ...feature,
    properties: { ...feature.properties, label: labelPoint(feature.geometry) },
  }));
  return new Map([
    ["ground/areas.json", JSON.stringify(ground)],
    ["ground/water.json", JSON.stringify({ ...water, features: labelled })],
    ["ground/landmarks.json", JSON.stringify(read("landmarks"))],
  ]);
}
