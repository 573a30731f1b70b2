import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Atlas, AtlasIndex, AtlasPlan, WholePlan } from "../../src/domain/atlas/atlas.ts";
import { unpackDetails, type DetailsFile } from "../../src/domain/atlas/details-file.ts";
import { joinAtlas } from "../../src/domain/atlas/join-atlas.ts";
import type { Joins } from "../../src/domain/joins/joins.ts";

/** What was published into a built atlas, read plan by plan, so that no more than one need be held. */
export type BuiltData = {
  readonly atlas: Atlas;
  /** The text of a file below `data/v1/`. */
  readonly text: (path: string) => string;
  readonly outline: (plan: string) => AtlasPlan;
  readonly whole: (plan: string) => WholePlan;
  /** What all plans say of each thing of a kind that they share. */
  readonly joins: <Kind extends keyof Joins>(kind: Kind) => Iterable<Joins[Kind]>;
};

/** @param dist folder of the built index.html @throws when nothing was built there */
export function openBuiltData(dist: string): BuiltData {
  const folder = join(dist, "data/v1");
  const text = (path: string) => readFileSync(join(folder, path), "utf8");
  const read = <Value>(path: string) => JSON.parse(text(path)) as Value;
  const atlas = joinAtlas(read<AtlasIndex>("atlas/index.json"));
  const fileOf = (plan: string, file: "outline" | "details") => {
    const path = atlas.planById.get(plan)?.files[file];
    if (path === undefined) throw new Error(`no such plan in ${dist}: ${plan}`);
    return path;
  };
  const outline = (plan: string) => read<AtlasPlan>(fileOf(plan, "outline"));
  return {
    atlas,
    text,
    outline,
    whole: (plan) => ({
      plan: outline(plan),
      details: unpackDetails(read<DetailsFile>(fileOf(plan, "details"))),
    }),
    *joins<Kind extends keyof Joins>(kind: Kind) {
      const names = readdirSync(join(folder, "joins", kind)).toSorted();
      for (const name of names) yield read<Joins[Kind]>(`joins/${kind}/${name}`);
    },
  };
}
