import type { ChinaPart, GroundIndex, ProvincePart } from "../domain/places/ground-parts.ts";
import type { Config } from "../state/config.ts";
import type { GroundLoads } from "../state/ground-store.ts";
import { loadGroundFile } from "./load-atlas.ts";

/** How the ground is loaded: in the mode `points` from files that hold no polygon at all. */
export function groundLoads(root: string, { ground }: Config): GroundLoads {
  const kind = ground === "points" ? "places" : "whole";
  return {
    index: () => loadGroundFile<GroundIndex>(root, "ground/index.json"),
    china: (files) => loadGroundFile<ChinaPart>(root, files[kind]),
    province: (files) => loadGroundFile<ProvincePart>(root, files[kind]),
  };
}
