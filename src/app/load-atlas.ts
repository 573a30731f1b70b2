import type { Atlas, AtlasPlan, AtlasShared, PlanDetails } from "../domain/atlas/atlas.ts";
import { joinAtlas } from "../domain/atlas/build-atlas.ts";
import { deepFreeze } from "../domain/atlas/deep-freeze.ts";
import type { PlanDocument } from "../domain/documents/plan-document.ts";
import { DEFAULT_CONFIG, parseConfig, type Config } from "../state/config.ts";
import { loadJson } from "./load-json.ts";
import { DETAILS_SHAPE, DOCUMENT_SHAPE, PLAN_SHAPE, SHARED_SHAPE } from "./published-shapes.ts";

/** Loads the published atlas, indexes and freezes it. @throws LoadFault */
export async function loadAtlas(root: string): Promise<Atlas> {
  const shared = await loadJson<AtlasShared>({
    root,
    path: "data/v1/atlas/shared.json",
    shape: SHARED_SHAPE,
  });
  const plans = await Promise.all(
    shared.planIds.map((id) =>
      loadJson<AtlasPlan>({ root, path: `data/v1/atlas/${id}.json`, shape: PLAN_SHAPE }),
    ),
  );
  return joinAtlas(deepFreeze(shared), deepFreeze(plans));
}

/** Loads what a plan says beyond its outline. @throws LoadFault */
export async function loadDetails(root: string, plan: string): Promise<PlanDetails> {
  const path = `data/v1/atlas/${plan}-details.json`;
  return deepFreeze(await loadJson<PlanDetails>({ root, path, shape: DETAILS_SHAPE }));
}

/** Loads a plan's own text, where the operator publishes the texts. @throws LoadFault */
export async function loadDocument(root: string, plan: string): Promise<PlanDocument> {
  const path = `data/v1/documents/${plan}.json`;
  return deepFreeze(await loadJson<PlanDocument>({ root, path, shape: DOCUMENT_SHAPE }));
}

/** Loads config.json; without one, or with a broken one, the safe defaults hold. */
export async function loadConfig(root: string): Promise<Config> {
  try {
    return parseConfig(await loadJson<unknown>({ root, path: "config.json", shape: "any" }));
  } catch {
    return DEFAULT_CONFIG;
  }
}
