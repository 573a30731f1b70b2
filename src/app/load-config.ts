import { type Config, DEFAULT_CONFIG, STRICTEST_CONFIG } from "../state/config.ts";
import { LoadFault } from "../state/load-fault.ts";
import { loadJson } from "./load-json.ts";

/**
 * Loads config.json, and has the atlas look and speak as it says. Total: without the file the defaults hold; what reads
 * it comes only where it says anything, and where that does not come, or the file is broken, nothing is looser for it.
 */
export async function loadConfig(root: string): Promise<Config> {
  const given = await loadJson<unknown>({ root, path: "config.json", shape: "any" }).catch(
    (fault: unknown) => fault,
  );
  const isFault = given instanceof LoadFault;
  if (isFault ? given.reason !== "damaged" : saysNothing(given)) return DEFAULT_CONFIG;
  try {
    const { takeConfig, takeUnreadable } = await import("./take-config.ts");
    return isFault ? takeUnreadable(given.message) : takeConfig(given, root);
  } catch (error) {
    reportError(error);
    return STRICTEST_CONFIG;
  }
}

/** Whether a file sets nothing, as the one that comes with the atlas. */
function saysNothing(given: unknown): boolean {
  if (typeof given !== "object" || given === null) return false;
  return Object.entries(given).every(([key, value]) => key === "$schema" || value === null);
}
