import { packDetails } from "../../src/domain/atlas/details-file.ts";
import type { AtlasIndex, PlanFiles, WholePlan } from "../../src/domain/atlas/atlas.ts";
import { buildIndex, provincesOf } from "../../src/domain/atlas/build-index.ts";
import { industriesById } from "../../src/domain/atlas/join-atlas.ts";
import type { SharedRecords } from "../../src/domain/atlas/shared-records.ts";
import { buildJoins } from "../../src/domain/joins/build-joins.ts";
import { joinPath } from "../../src/domain/joins/joins.ts";
import type { PlanMetrics } from "../../src/domain/compare/metrics-file.ts";
import type { PlanDocument } from "../../src/domain/documents/plan-document.ts";
import { buildPlanScene } from "../../src/map/scene/build-plan-scene.ts";
import { placedParts } from "../../src/map/scene/placed-parts.ts";
import { type Schematic, schematicOf } from "../../src/domain/places/schematic.ts";
import type { PublishedGround } from "../ground/publish-ground.ts";
import { areaNamesOf } from "./area-names.ts";
import { hashedFile } from "./hashed-file.ts";
import { searchFiles } from "./search-files.ts";
import { publishSiteTiles, type TileSite, tileSitesOf } from "./site-tiles.ts";

type ApplicationInput = {
  readonly shared: SharedRecords;
  readonly plans: readonly WholePlan[];
  /** One of each plan. */
  readonly metrics: readonly PlanMetrics[];
  /** The plans' own texts, where an operator publishes them. */
  readonly documents: readonly PlanDocument[];
  readonly ground: PublishedGround;
};

export type ApplicationFiles = {
  readonly index: AtlasIndex;
  /** By path below `data/v1/`. */
  readonly files: ReadonlyMap<string, string>;
  /** The sites of all plans, by path as well. */
  readonly tiles: ReadonlyMap<string, Uint8Array>;
};

/**
 * What the application itself loads: an index of all plans; of each plan an outline, details and scene under names that
 * change with their content; and what several plans say of one thing as one file a thing.
 */
export function applicationFiles(input: ApplicationInput): ApplicationFiles {
  const { shared, plans, metrics, documents, ground } = input;
  const outlines = plans.map(({ plan }) => plan);
  const captioned = new Set(outlines.map((plan) => plan.region.adcode));
  const documentById = new Map(documents.map((entry) => [entry.plan, entry]));
  const metricsById = new Map(metrics.map((entry) => [entry.plan, entry]));
  const files = new Map<string, string>();
  const put = (name: string, value: unknown): string => {
    const { path, text } = hashedFile(name, value);
    files.set(path, text);
    return path;
  };
  const nameOf = areaNamesOf(ground.names);
  const provinces = provincesOf(outlines, nameOf);
  const found = searchFiles({ plans, shared, provinces });
  const shardOf = new Map(
    found.shards.flatMap((shard, at) => {
      const path = put(`search/plans-${at + 1}`, shard);
      return shard.plans.map((plan) => [plan, path] as const);
    }),
  );
  const sites: TileSite[] = [];
  const schematicById = new Map<string, Schematic>();
  const filesById = new Map(
    plans.map(({ plan, details }): readonly [string, PlanFiles] => {
      const scene = buildPlanScene(plan, ground.topology, captioned);
      sites.push(...tileSitesOf(scene));
      const schematic = plan.structure && schematicOf(placedParts(scene));
      if (schematic) schematicById.set(plan.id, schematic);
      const document = documentById.get(plan.id);
      const named = {
        outline: put(`atlas/${plan.id}`, plan),
        details: put(`atlas/${plan.id}-details`, packDetails(details)),
        scene: put(`scene/${plan.id}`, scene),
        metrics: put(`metrics/${plan.id}`, metricsById.get(plan.id)),
        search: shardOf.get(plan.id) ?? "",
        document: document ? put(`documents/${plan.id}`, document) : null,
      };
      return [plan.id, named];
    }),
  );
  const { agencies, enterprises } = shared;
  const industryById = industriesById(shared);
  for (const join of buildJoins({ plans, industryById, agencies, enterprises })) {
    files.set(joinPath(join.kind, join.id), JSON.stringify(join));
  }
  const { siteTiles, files: tiles } = publishSiteTiles(sites);
  const index = buildIndex({
    shared,
    plans: outlines,
    filesById,
    schematicById,
    siteTiles,
    search: put("search/shared", found.shared),
    provinces,
  });
  files.set("atlas/index.json", JSON.stringify(index));
  return { index, files, tiles };
}
