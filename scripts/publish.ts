import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bbox } from "@turf/bbox";
import type { AtlasIndex, WholePlan } from "../src/domain/atlas/atlas.ts";
import type { Authored } from "../src/domain/atlas/authored.ts";
import { buildShared, buildWholePlans } from "../src/domain/atlas/build-atlas.ts";
import type { SharedRecords } from "../src/domain/atlas/shared-records.ts";
import { metricsOfPlan } from "../src/domain/export/published-metrics.ts";
import { areaFeature, type GroundTopology } from "../src/domain/places/ground.ts";
import { reachedAreas } from "../src/domain/places/reached-areas.ts";
import { checkAuthored } from "./authored/check-authored.ts";
import { problemLines } from "./authored/locate-problem.ts";
import { boundaryContains } from "./boundaries.ts";
import { applicationFiles } from "./publish/application-files.ts";
import { buildGround } from "./build-ground.ts";
import { readCorrections } from "./corrections.ts";
import { planDocuments } from "./documents.ts";
import { publishedIndex } from "./publish/index-file.ts";
import { builtConfig } from "./publish/built-config.ts";
import { firstMaps } from "./publish/first-maps.ts";
import { changeFile } from "./publish/change-file.ts";
import { licenceFiles } from "./publish/licence-files.ts";
import { packages } from "./publish/packages.ts";
import { parquetFiles } from "./publish/parquet-files.ts";
import { schemaFiles } from "./publish/schema-files.ts";
import { planFiles, wholeFiles } from "./publish/table-files.ts";
import { APPLICATION_ROOT } from "./roots.ts";

/** The built atlas and every file that is published beside the application, by path below `data/v1/`. */
export type Publication = {
  readonly shared: SharedRecords;
  readonly index: AtlasIndex;
  readonly plans: readonly WholePlan[];
  readonly files: ReadonlyMap<string, string>;
  /** Vector tiles of all sites, by path below `data/v1/` as well. */
  readonly tiles: ReadonlyMap<string, Uint8Array>;
  /** Tables as Parquet, and archives to take home. */
  readonly binaries: ReadonlyMap<string, Uint8Array>;
};

export type PublishOptions = {
  /** ISO date on which it is computed whether a plan still runs. */
  readonly today: string;
  /** A folder with one `<plan>.txt` a plan, to publish the texts too; null publishes none. */
  readonly documents: string | null;
  /** A folder `data/v1/` that was published before, to say what has changed since; null where none is at hand. */
  readonly former?: string | null;
};

/**
 * Reads, checks and joins data/ and geo/ below `root` and makes all published files.
 * @throws with every problem listed when there is any
 */
export function publish(root: string, options: PublishOptions): Publication {
  const { today, documents, former = null } = options;
  const authored = soundAuthored(root);
  const ground = buildGround(root, authored.plans);
  const corrections = readCorrections(root);
  const shared = buildShared(authored, dataVersion(authored), {
    hasDocuments: documents !== null,
    corrections: corrections.counts,
  });
  const { topology } = ground;
  const boundsIn = (adcode: string) => boundsOf(topology, adcode);
  const wholes = buildWholePlans(authored, shared, boundsIn, reachedAreas(topology));
  const texts = documents === null ? [] : planDocuments({ folder: documents, plans: wholes });
  const metrics = wholes.map((whole) => metricsOfPlan(whole, topology));
  const application = applicationFiles({
    shared,
    plans: wholes,
    metrics,
    documents: texts,
    ground,
  });
  const plans = wholes.map(({ plan }) => plan);
  const details = wholes.map((whole) => whole.details);
  const { industries } = authored;
  const input = { plans, details, shared, industries, today, ground, metrics };
  const whole = wholeFiles(input);
  const documented = new Map([
    ...whole,
    ...planFiles(input),
    ...schemaFiles(),
    ...changeFile(former, whole, shared.dataVersion),
    ...licenceFiles(root),
    ...corrections.files,
    ...[...application.files].filter(([path]) => path.startsWith("documents/")),
  ]);
  const parquet = parquetFiles(whole);
  const archives = packages({ shared, plans, documented, parquet });
  const { siteTiles } = application.index;
  const index = publishedIndex({
    shared,
    plans,
    documented,
    whole: whole.keys(),
    parquet,
    archives,
    siteTiles,
    today,
  });
  const files = new Map([
    ["index.json", JSON.stringify(index)],
    ...documented,
    ...application.files,
    ...firstMaps({ plans: wholes, application, ground, mode: builtConfig().ground }),
    ...ground.files,
  ]);
  const binaries = new Map([...parquet, ...archives]);
  return { ...application, shared, plans: wholes, files, binaries };
}

/** @throws with every problem listed when there is any */
function soundAuthored(root: string): Authored {
  const { authored, found } = checkAuthored(root, { contains: boundaryContains(), book: false });
  if (found.length === 0) return authored;
  const list = problemLines(found).map((line) => `  ${line}`);
  throw new Error(`the data has ${found.length} problems:\n${list.join("\n")}`);
}

function boundsOf(ground: GroundTopology, adcode: string) {
  const feature = areaFeature(ground, adcode);
  if (!feature) return null;
  const [west, south, east, north] = bbox(feature);
  return [west, south, east, north] as const;
}

/** Version of the application and a hash of the authored data: the same data always has the same version. */
function dataVersion(authored: Authored): string {
  const { version } = JSON.parse(readFileSync(join(APPLICATION_ROOT, "package.json"), "utf8")) as {
    readonly version: string;
  };
  const hash = createHash("sha256").update(JSON.stringify(authored)).digest("hex").slice(0, 8);
  return `${version}-${hash}`;
}
