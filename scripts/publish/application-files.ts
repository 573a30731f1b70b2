import type { AtlasPlan, AtlasShared, PlanDetails } from "../../src/domain/atlas/atlas.ts";
import { buildIndex, type AtlasIndex, type PlanFiles } from "../../src/domain/atlas/atlas-index.ts";
import { joinAtlas } from "../../src/domain/atlas/build-atlas.ts";
import { buildJoins } from "../../src/domain/joins/build-joins.ts";
import { joinPath } from "../../src/domain/joins/joins.ts";
import type { PlanDocument } from "../../src/domain/documents/plan-document.ts";
import { buildPlanScene } from "../../src/map/scene/build-plan-scene.ts";
import type { PublishedGround } from "../ground/publish-ground.ts";
import { areaNamesOf } from "./area-names.ts";
import { hashedFile } from "./hashed-file.ts";

type ApplicationInput = {
  readonly shared: AtlasShared;
  readonly plans: readonly AtlasPlan[];
  readonly details: readonly PlanDetails[];
  /** The plans' own texts, where an operator publishes them. */
  readonly documents: readonly PlanDocument[];
  readonly ground: PublishedGround;
};

export type ApplicationFiles = {
  readonly index: AtlasIndex;
  /** By path below `data/v1/`. */
  readonly files: ReadonlyMap<string, string>;
};

/**
 * What the application itself loads: an index of all plans; of each plan an outline, details and scene under names that
 * change with their content; and what several plans say of one thing as one file a thing.
 */
export function applicationFiles(input: ApplicationInput): ApplicationFiles {
  const { shared, plans, details, documents, ground } = input;
  const captioned = new Set(plans.map((plan) => plan.region.adcode));
  const detailsById = new Map(details.map((entry) => [entry.plan, entry]));
  const documentById = new Map(documents.map((entry) => [entry.plan, entry]));
  const files = new Map<string, string>();
  const put = (name: string, value: unknown): string => {
    const { path, text } = hashedFile(name, value);
    files.set(path, text);
    return path;
  };
  const filesById = new Map(
    plans.map((plan): readonly [string, PlanFiles] => {
      const document = documentById.get(plan.id);
      const named = {
        outline: put(`atlas/${plan.id}`, plan),
        details: put(`atlas/${plan.id}-details`, detailsById.get(plan.id)),
        scene: put(`scene/${plan.id}`, buildPlanScene(plan, ground.topology, captioned)),
        document: document ? put(`documents/${plan.id}`, document) : null,
      };
      return [plan.id, named];
    }),
  );
  for (const join of buildJoins({ atlas: joinAtlas(shared, plans), details })) {
    files.set(joinPath(join.kind, join.id), JSON.stringify(join));
  }
  const index = buildIndex({ shared, plans, filesById, nameOf: areaNamesOf(ground.names) });
  files.set("atlas/index.json", JSON.stringify(index));
  return { index, files };
}
