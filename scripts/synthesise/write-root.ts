import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { APPLICATION_ROOT } from "../roots.ts";
import { adcodeLookup, type Prefecture, prefecturesByTurn } from "./prefectures.ts";
import {
  syntheticPlan,
  type ExtentFeature,
  type Json,
  type JsonObject,
  type PlaceFeature,
  type PlanFiles,
} from "./synthetic-plan.ts";

/** What all plans share and no synthetic plan changes. */
const SHARED = [
  "data/enterprises",
  "data/industry-terms",
  "data/industries.json",
  "data/glossary.json",
  "data/redirects.json",
  "geo/outside",
  "geo/sources.json",
  "geo/coast",
  "geo/water.geojson",
  "geo/water-recipe.json",
  "geo/landmarks.geojson",
  "geo/area-names-en.json",
];

type SynthesisOptions = {
  /** First digits of the adcodes of the prefectures that get plans: `33` for all in Zhejiang. */
  readonly within?: string;
  /** Is told of every fiftieth plan, and of the last. */
  readonly tell?: (line: string) => void;
};

/**
 * Writes a data root with so many plans made from those of this repository, one a prefecture, the provinces taking turns.
 * @throws when the folder holds something already, or no prefecture lies within
 */
export function writeSyntheticRoot(
  wanted: number,
  target: string,
  { within = "", tell = () => undefined }: SynthesisOptions = {},
): void {
  if (existsSync(target) && readdirSync(target).length > 0)
    throw new Error(`${target} is not empty: name a new folder`);
  for (const path of SHARED.filter((name) => existsSync(join(APPLICATION_ROOT, name)))) {
    cpSync(join(APPLICATION_ROOT, path), join(target, path), { recursive: true });
  }
  const sources = readdirSync(join(APPLICATION_ROOT, "data/plans"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readPlan(name));
  const prefectures = prefecturesWithin(within);
  const adcodeAt = adcodeLookup();
  for (let number = 1; number <= wanted; number += 1) {
    const source = sources[(number - 1) % sources.length];
    const prefecture = prefectures[(number - 1) % prefectures.length];
    if (source && prefecture)
      writePlan(target, syntheticPlan(source, number, prefecture, adcodeAt));
    if (number % 50 === 0 || number === wanted) tell(`${number} of ${wanted} plans`);
  }
}

function prefecturesWithin(digits: string): readonly Prefecture[] {
  const found = prefecturesByTurn().filter(({ adcode }) => adcode.startsWith(digits));
  if (found.length === 0) throw new Error(`no adcode of a prefecture begins with ${digits}`);
  return found;
}

function readPlan(id: string): PlanFiles {
  const folder = join(APPLICATION_ROOT, "data/plans", id);
  const files = Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith(".json"))
      .map((name) => [name, readJson(join(folder, name)) as Json]),
  );
  const named = files["agencies.json"] as readonly { readonly agency: string }[];
  const units = [...new Set(named.map(({ agency }) => agency))];
  return {
    id,
    files,
    places: features<PlaceFeature>(join(APPLICATION_ROOT, "geo/places", `${id}.geojson`)),
    extents: features<ExtentFeature>(join(APPLICATION_ROOT, "geo/extents", `${id}.geojson`)),
    units: units.map(
      (unit) => readJson(join(APPLICATION_ROOT, "data/agencies", `${unit}.json`)) as JsonObject,
    ),
  };
}

function writePlan(target: string, plan: PlanFiles): void {
  const collection = (list: readonly unknown[]) => ({ type: "FeatureCollection", features: list });
  for (const [name, content] of Object.entries(plan.files)) {
    writeJson(join(target, "data/plans", plan.id, name), content);
  }
  writeJson(join(target, "geo/places", `${plan.id}.geojson`), collection(plan.places));
  writeJson(join(target, "geo/extents", `${plan.id}.geojson`), collection(plan.extents));
  for (const unit of plan.units) {
    writeJson(join(target, "data/agencies", `${String(unit["id"])}.json`), unit);
  }
}

function features<Feature>(file: string): readonly Feature[] {
  return (readJson(file) as { readonly features: readonly Feature[] }).features;
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}

function writeJson(file: string, value: unknown): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(value));
}
