import type { Atlas, AtlasIndex, AtlasPlan, PlanFiles } from "../domain/atlas/atlas.ts";
import { unpackDetails, type DetailsFile } from "../domain/atlas/details-file.ts";
import { deepFreeze } from "../domain/atlas/deep-freeze.ts";
import { joinAtlas } from "../domain/atlas/join-atlas.ts";
import type { PlanMetrics } from "../domain/compare/metrics-file.ts";
import type { PlanDocument } from "../domain/documents/plan-document.ts";
import type { AnyJoin } from "../domain/joins/joins.ts";
import type { SearchRows, SearchShared } from "../domain/search/search-file.ts";
import type { Loaders } from "../features/shared/atlas-context.tsx";
import type { PlanScene } from "../map/scene/plan-scene.ts";
import type { Shape } from "../model/shape.ts";
import { LoadFault } from "../state/load-fault.ts";
import { loadJson, type JsonFile } from "./load-json.ts";
import { loadProgram } from "./load-program.ts";
import {
  DETAILS_SHAPE,
  DOCUMENT_SHAPE,
  INDEX_SHAPE,
  JOIN_SHAPE,
  METRICS_SHAPE,
  OUTLINE_SHAPE,
  SCENE_SHAPE,
  SEARCH_SHAPE,
  SEARCH_SHARED_SHAPE,
} from "./published-shapes.ts";

const DATA = "data/v1/";

/** Loads the index of all plans, indexes and freezes it. @throws LoadFault */
export async function loadAtlas(root: string): Promise<Atlas> {
  const path = `${DATA}atlas/index.json`;
  const index = await loadJson<AtlasIndex>({ root, path, shape: INDEX_SHAPE });
  return joinAtlas(deepFreeze(index));
}

/** Loads what is needed only now and then, each file by the name that the index gives it. */
export function loadersOf(root: string, atlas: Atlas): Loaders {
  return {
    outline: async (plan) => {
      const path = fileOf(atlas, plan, "outline");
      const file: JsonFile<AtlasPlan> = { root, path, shape: OUTLINE_SHAPE, priority: "low" };
      return frozen(file, (outline) => outline.kind === "outline" && outline.id === plan);
    },
    details: async (plan) => {
      const path = fileOf(atlas, plan, "details");
      const file: JsonFile<DetailsFile> = { root, path, shape: DETAILS_SHAPE };
      const isIt = (details: DetailsFile) => details.kind === "details" && details.plan === plan;
      return deepFreeze(unpackDetails(await checked(file, isIt)));
    },
    document: async (plan) => {
      const path = fileOf(atlas, plan, "document");
      const file: JsonFile<PlanDocument> = { root, path, shape: DOCUMENT_SHAPE };
      return frozen(file, (document) => document.plan === plan);
    },
    metrics: async (plan) => {
      const path = fileOf(atlas, plan, "metrics");
      const file: JsonFile<PlanMetrics> = { root, path, shape: METRICS_SHAPE };
      return frozen(file, (metrics) => metrics.plan === plan);
    },
    search: (name) => {
      const file: JsonFile<SearchRows> = { root, path: `${DATA}${name}`, shape: SEARCH_SHAPE };
      return loadJson(file);
    },
    searchShared: (name) => {
      const path = `${DATA}${name}`;
      const file: JsonFile<SearchShared> = { root, path, shape: SEARCH_SHARED_SHAPE };
      return loadJson(file);
    },
    join: async (key) => {
      const path = `${DATA}joins/${key}.json`;
      const shape = JOIN_SHAPE as Shape<AnyJoin>;
      const file: JsonFile<AnyJoin> = { root, path, shape };
      return frozen(file, (join) => `${join.kind}/${join.id}` === key);
    },
    glossary: () => loadProgram(glossary, "words"),
    panels: () => loadProgram(panels, "later-panels"),
    schematic: () => loadProgram(schematic, "SchematicDrawing"),
    mostAlike: () => loadProgram(mostAlike, "AlikeInPanel"),
    takeHome: () => loadProgram(takeHome, "TakeHomeBox"),
    workbook: () => loadProgram(workbook, "xlsx-file"),
  };
}

const glossary = async () => (await import("../features/glossary/words.ts")).WORDS;
const panels = async () => (await import("../features/things/later-panels.ts")).LATER_PANELS;
const schematic = async () =>
  (await import("../features/shared/SchematicDrawing.tsx")).SchematicDrawing;
const mostAlike = async () => (await import("../features/compare/AlikeInPanel.tsx")).AlikeInPanel;
const takeHome = async () => (await import("../features/shared/TakeHomeBox.tsx")).TakeHomeBox;
const workbook = async () => (await import("../features/shared/xlsx-file.ts")).xlsxFile;

/** Loads how a plan is drawn. @throws LoadFault */
export async function loadScene(root: string, atlas: Atlas, plan: string): Promise<PlanScene> {
  const path = fileOf(atlas, plan, "scene");
  const file: JsonFile<PlanScene> = { root, path, shape: SCENE_SHAPE };
  return frozen(file, (scene) => scene.kind === "scene" && scene.plan === plan);
}

/** @throws LoadFault for a plan that the index does not have, or a file that is not published */
function fileOf(atlas: Atlas, plan: string, file: keyof PlanFiles): string {
  const name = atlas.planById.get(plan)?.files[file] ?? null;
  if (name === null) throw new LoadFault(`${plan}, ${file}`, "refused", "not in the index", 404);
  return `${DATA}${name}`;
}

async function frozen<Value>(
  file: JsonFile<Value>,
  isIt: (value: Value) => boolean,
): Promise<Value> {
  return deepFreeze(await checked(file, isIt));
}

/** @param isIt whether a file of the right shape is the very one that was asked for */
async function checked<Value>(
  file: JsonFile<Value>,
  isIt: (value: Value) => boolean,
): Promise<Value> {
  const value = await loadJson<Value>(file);
  if (!isIt(value)) throw new LoadFault(file.path, "unfit", "another file");
  return value;
}
