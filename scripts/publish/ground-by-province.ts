import { assembleGround, type Ground } from "../../src/domain/places/assemble-ground.ts";
import type {
  ChinaPart,
  GroundIndex,
  PartFiles,
  ProvincePart,
} from "../../src/domain/places/ground-parts.ts";
import type { Config } from "../../src/state/config.ts";

/** The published ground: its index, and its files by path below `data/v1/`. */
export type GroundFiles = {
  readonly index: GroundIndex;
  readonly files: { readonly get: (path: string) => string | undefined };
};

/** The ground as the map loads it: a plan's own province close up, for all plans the country from afar. */
export function groundByProvince({ index, files }: GroundFiles, mode: Config["ground"]) {
  const kind = mode === "boundaries" ? "whole" : "places";
  const read = <Part>(part: PartFiles): Part => JSON.parse(files.get(part[kind]) ?? "null") as Part;
  const china = read<ChinaPart>(index.china);
  const known = new Map<string | null, Ground>();
  return (adcode: string | null): Ground => {
    const found = known.get(adcode);
    if (found) return found;
    const province = index.provinces[adcode ?? ""];
    const provinces = province ? [read<ProvincePart>(province)] : [];
    const ground = assembleGround({ index, china, provinces });
    known.set(adcode, ground);
    return ground;
  };
}
