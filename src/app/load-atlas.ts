import type { Atlas, AtlasPlan, AtlasShared, PlanDetails } from "../domain/atlas/atlas.ts";
import { joinAtlas } from "../domain/atlas/build-atlas.ts";
import { deepFreeze } from "../domain/atlas/deep-freeze.ts";
import type { PlanDocument } from "../domain/documents/plan-document.ts";
import { DEFAULT_CONFIG, parseConfig, type Config } from "../state/config.ts";

/** Loads a published file of the same origin. @throws with the file's name and what went wrong */
async function loadJson<Value>(root: string, path: string): Promise<Value> {
  const response = await fetch(`${root}${path}`);
  if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`);
  return (await response.json()) as Value;
}

/** Loads the published atlas, checks its version, indexes and freezes it. */
export async function loadAtlas(root: string): Promise<Atlas> {
  const shared = await loadJson<AtlasShared>(root, "data/v1/atlas/shared.json");
  if (shared.version !== 1) throw new Error(`unknown data version: ${String(shared.version)}`);
  const plans = await Promise.all(
    shared.planIds.map((id) => loadJson<AtlasPlan>(root, `data/v1/atlas/${id}.json`)),
  );
  return joinAtlas(deepFreeze(shared), deepFreeze(plans));
}

/** Loads what a plan says beyond its outline. */
export async function loadDetails(root: string, plan: string): Promise<PlanDetails> {
  return deepFreeze(await loadJson<PlanDetails>(root, `data/v1/atlas/${plan}-details.json`));
}

/** Loads a plan's own text, where the operator publishes the texts. */
export async function loadDocument(root: string, plan: string): Promise<PlanDocument> {
  return deepFreeze(await loadJson<PlanDocument>(root, `data/v1/documents/${plan}.json`));
}

/** Loads config.json; without one the safe defaults hold. */
export async function loadConfig(root: string): Promise<Config> {
  try {
    return parseConfig(await loadJson(root, "config.json"));
  } catch {
    return DEFAULT_CONFIG;
  }
}

/** Loads a file of the ground by its path below `data/v1/`. @throws with the file's name and what went wrong */
export function loadGroundFile<Value>(root: string, path: string): Promise<Value> {
  return loadJson<Value>(root, `data/v1/${path}`);
}
