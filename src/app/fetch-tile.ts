import { tileAddress } from "../map/base/tile-address.ts";
import { judgeAnswer, TileError } from "../map/base/tile-fault.ts";

/** Longest that a server of tiles may be silent, in milliseconds. */
const PATIENCE_MS = 8000;
/** Within this time the browser says that its policy has stopped a request. */
const POLICY_MS = 100;

/**
 * One tile of a base map; null where the map has none.
 * @throws TileError, or what `signal` was aborted with
 */
export async function fetchTile(
  address: string,
  signal?: AbortSignal,
  patience = PATIENCE_MS,
): Promise<ArrayBuffer | null> {
  const limit = new AbortController();
  const abort = () => limit.abort();
  signal?.addEventListener("abort", abort);
  const timer = setTimeout(abort, patience);
  try {
    const response = await fetch(address, { signal: limit.signal, credentials: "omit" });
    const judged = judgeAnswer(response.status, response.headers.get("content-type"));
    if (judged === "nothing") return null;
    if (judged !== "picture") throw new TileError(judged);
    return await response.arrayBuffer();
  } catch (error) {
    if (error instanceof TileError || signal?.aborted === true) throw error;
    throw new TileError(limit.signal.aborted ? "silent" : "unreachable");
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
  }
}

/** A tile in which most of China lies: every base map of it has one. */
const SAMPLE = { z: 3, x: 6, y: 3 };

/**
 * Whether the base map answers: one tile of each layer is asked for.
 * @throws TileError with the reason
 */
export async function checkTiles(
  layers: readonly (readonly string[])[],
  patience = PATIENCE_MS,
): Promise<void> {
  let isBlocked = false;
  const note = () => {
    isBlocked = true;
  };
  document.addEventListener("securitypolicyviolation", note);
  try {
    const samples = layers.map(([address = ""]) => tileAddress([address], SAMPLE));
    await Promise.all(samples.map((sample) => fetchTile(sample, undefined, patience)));
  } catch (error) {
    await new Promise((resolve) => setTimeout(resolve, POLICY_MS));
    throw isBlocked ? new TileError("blocked") : error;
  } finally {
    document.removeEventListener("securitypolicyviolation", note);
  }
}
