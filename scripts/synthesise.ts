import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { adcodeLookup, prefecturesByTurn } from "./synthesise/prefectures.ts";
import {
  syntheticPlan,
  type ExtentFeature,
  type Json,
  type JsonObject,
  type PlaceFeature,
  type PlanFiles,
} from "./synthesise/synthetic-plan.ts";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** What all plans share and no synthetic plan changes. */
const SHARED = [
  "data/enterprises",
  "data/industry-terms",
  "data/industries.json",
  "data/glossary.json",
  "geo/outside",
  "geo/sources.json",
  "geo/water.geojson",
  "geo/water-recipe.json",
  "geo/landmarks.geojson",
  "geo/area-names-en.json",
];

/** `npm run synthesise -- <n> <folder>`: writes a data root with n plans made from those of this repository. */
function main([count, folder]: readonly string[]): void {
  const wanted = Number(count);
  if (!Number.isInteger(wanted) || wanted < 1 || folder === undefined) {
    console.error("usage: npm run synthesise -- <number of plans> <new folder>");
    process.exitCode = 1;
    return;
  }
  const target = resolve(folder);
  if (existsSync(target) && readdirSync(target).length > 0) {
    console.error(`${target} is not empty: name a new folder`);
    process.exitCode = 1;
    return;
  }
  for (const path of SHARED.filter((name) => existsSync(join(ROOT, name)))) {
    cpSync(join(ROOT, path), join(target, path), { recursive: true });
  }
  const sources = readdirSync(join(ROOT, "data/plans"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readPlan(name));
  const prefectures = prefecturesByTurn();
  const adcodeAt = adcodeLookup();
  for (let number = 1; number <= wanted; number += 1) {
    const source = sources[(number - 1) % sources.length];
    const prefecture = prefectures[(number - 1) % prefectures.length];
    if (source && prefecture)
      writePlan(target, syntheticPlan(source, number, prefecture, adcodeAt));
    if (number % 50 === 0 || number === wanted) console.log(`${number} of ${wanted} plans`);
  }
}

function readPlan(id: string): PlanFiles {
  const folder = join(ROOT, "data/plans", id);
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
    places: features<PlaceFeature>(join(ROOT, "geo/places", `${id}.geojson`)),
    extents: features<ExtentFeature>(join(ROOT, "geo/extents", `${id}.geojson`)),
    units: units.map((unit) => readJson(join(ROOT, "data/agencies", `${unit}.json`)) as JsonObject),
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

main(process.argv.slice(2));
