import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { AtlasIndex } from "../../src/domain/atlas/atlas.ts";
import type { GroundIndex } from "../../src/domain/places/ground-parts.ts";
import type { AnyJoin } from "../../src/domain/joins/joins.ts";
import type { SearchRows, SearchShared } from "../../src/domain/search/search-file.ts";
import type { EmbeddedFiles } from "../../src/app/single/embedded-files.ts";
import type { Config } from "../../src/state/config.ts";
import { configIn, readConfig } from "../page-policy.ts";
import { groundNear, indexOfOne, joinsOfOne, rowsOfOne } from "./only-plan.ts";

const DATA = "data/v1/";
/** With one plan there is none to compare it with, and the address of a file is of use to nobody else. */
const NOT_HERE = { comparison: false, share: false } as const;
/** What is most like a plan is another plan. */
const KINDS = ["agency", "enterprise", "industry", "metric"] as const;

/**
 * What the application loads of a built atlas while it shows one plan, as if there were no others.
 * @param dist folder of index.html
 * @throws for a plan that is not there
 */
export function carriedFiles(dist: string, plan: string): EmbeddedFiles {
  const text = (path: string) => readFileSync(join(dist, DATA, path), "utf8");
  const read = <Value>(path: string) => JSON.parse(text(path)) as Value;
  const config = { ...(readConfig(dist) as Partial<Config>) };
  const index = indexOfOne(read<AtlasIndex>("atlas/index.json"), plan);
  const [summary] = index.plans;
  if (!summary) throw new Error(`no plan ${plan}`);
  const ground = groundNear(read<GroundIndex>("ground/index.json"), summary);
  const kind = configIn(dist).ground === "points" ? "places" : "whole";
  const { outline, details, scene, metrics, search, document } = summary.files;
  const shared = read<SearchShared>(index.search);
  const asTheyAre = [
    ...[outline, details, scene, metrics, document].filter((path) => path !== null),
    ...[ground.china, ...Object.values(ground.provinces)].map((files) => files[kind]),
  ];
  const values = new Map<string, unknown>([
    ["atlas/index.json", index],
    ["ground/index.json", ground],
    [search, rowsOfOne(read<SearchRows>(search), plan)],
    [index.search, shared],
    ...joinsOfOne(readJoins(dist), plan),
  ]);
  return Object.fromEntries([
    ["config.json", JSON.stringify({ ...config, features: { ...config.features, ...NOT_HERE } })],
    ...asTheyAre.map((path) => [`${DATA}${path}`, text(path)]),
    ...[...values].map(([path, value]) => [`${DATA}${path}`, JSON.stringify(value)]),
  ]) as EmbeddedFiles;
}

function readJoins(dist: string): ReadonlyMap<string, AnyJoin> {
  const paths = KINDS.flatMap((kind) => {
    const folder = join(dist, DATA, "joins", kind);
    return existsSync(folder) ? readdirSync(folder).map((file) => `joins/${kind}/${file}`) : [];
  });
  return new Map(
    paths.map((path) => [
      path,
      JSON.parse(readFileSync(join(dist, DATA, path), "utf8")) as AnyJoin,
    ]),
  );
}
