import type { StandingBase } from "../map/base/standing-base.ts";
import { TileError } from "../map/base/tile-fault.ts";
import { type BaseTiles, readBaseTiles } from "../state/base-tiles.ts";
import { checkTiles, fetchTile } from "./fetch-tile.ts";

/** @throws TileError where the base map does not answer, or is not set as it must be */
export async function standingBase(value: unknown): Promise<StandingBase> {
  const tiles = asSet(value);
  await checkTiles(tiles.layers);
  const isTrue = tiles.datum === "wgs84";
  const shift = isTrue ? null : (await import("../map/base/gcj02.ts")).gcj02Shift();
  return { tiles, shift, fetchTile };
}

function asSet(value: unknown): BaseTiles {
  try {
    return readBaseTiles(value);
  } catch {
    throw new TileError("misset");
  }
}
