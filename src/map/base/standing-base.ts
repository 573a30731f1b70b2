import type { BaseTiles } from "../../state/base-tiles.ts";
import type { DatumShift } from "./datum-shift.ts";

/** A base map that has answered. */
export type StandingBase = {
  readonly tiles: BaseTiles;
  /** Where its datum shows a true position; null where it is the true one. */
  readonly shift: DatumShift | null;
  /** One tile; null where the map has none. Throws TileError, or what the signal was aborted with. */
  readonly fetchTile: (address: string, signal?: AbortSignal) => Promise<ArrayBuffer | null>;
};
