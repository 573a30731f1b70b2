import { addProtocol, removeProtocol } from "maplibre-gl";
import type { StandingBase } from "../base/standing-base.ts";
import { tileAddress } from "../base/tile-address.ts";
import { TileError, type TileFault } from "../base/tile-fault.ts";
import { TileHealth } from "../base/tile-health.ts";
import { BASE_PROTOCOL } from "../style/layers/base-tiles.ts";

/** A picture of one clear pixel: what stands where a tile has not come. */
const CLEAR =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

/**
 * Has the engine fetch the tiles of a base map as that is done elsewhere, with a limit of time. One that does not
 * come is left clear: the engine would take it for a fault of the map.
 * @param onDead told once when no more tiles come
 * @returns what ends it
 */
export function serveBaseTiles(
  { tiles: { layers }, fetchTile }: StandingBase,
  onDead: (fault: TileFault) => void,
): () => void {
  const health = new TileHealth(onDead);
  addProtocol(BASE_PROTOCOL, async ({ url }, { signal }) => {
    const [layer = 0, z = 0, x = 0, y = 0] = url.split("://")[1]?.split("/").map(Number) ?? [];
    if (health.isDead) return { data: clear() };
    try {
      const tile = await fetchTile(tileAddress(layers[layer] ?? [], { z, x, y }), signal);
      health.came();
      return { data: tile ?? clear() };
    } catch (error) {
      if (!(error instanceof TileError)) throw error;
      health.failed(error.fault);
      return { data: clear() };
    }
  });
  return () => removeProtocol(BASE_PROTOCOL);
}

function clear(): ArrayBuffer {
  return Uint8Array.from(atob(CLEAR), (character) => character.charCodeAt(0)).buffer;
}
