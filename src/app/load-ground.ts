import type { ChinaPart, GroundIndex, ProvincePart } from "../domain/places/ground-parts.ts";
import type { Config } from "../state/config.ts";
import type { GroundLoads } from "../state/ground-store.ts";
import { loadJson } from "./load-json.ts";
import { CHINA_SHAPE, GROUND_INDEX_SHAPE, PROVINCE_SHAPE } from "./published-shapes.ts";

const FOLDER = "data/v1/";

/** How the ground is loaded: in the mode `points` from files that hold no polygon at all. Each throws LoadFault. */
export function groundLoads(root: string, { ground }: Config): GroundLoads {
  const kind = ground === "points" ? "places" : "whole";
  return {
    index: () =>
      loadJson<GroundIndex>({
        root,
        path: `${FOLDER}ground/index.json`,
        shape: GROUND_INDEX_SHAPE,
      }),
    china: (files) =>
      loadJson<ChinaPart>({ root, path: `${FOLDER}${files[kind]}`, shape: CHINA_SHAPE }),
    province: (files) =>
      loadJson<ProvincePart>({ root, path: `${FOLDER}${files[kind]}`, shape: PROVINCE_SHAPE }),
  };
}
