import type { StandingBase } from "../map/base/standing-base.ts";

/**
 * Asks an operator's base map whether it answers; its programs come only where there is one.
 * @param tiles as config.json has them
 * @throws TileError where it does not, or what kept the programs from coming
 */
export async function loadBase(tiles: unknown): Promise<StandingBase> {
  const { standingBase } = await import("./standing-base.ts");
  return standingBase(tiles);
}
