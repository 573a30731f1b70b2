import type { LoadArcs } from "../map/engine/arc-drawing.ts";
import { withinLimit } from "./load-json.ts";
import { suspectNewVersion } from "./new-version.ts";

/** Loads what draws links as arcs, deck.gl with it. @throws LoadFault, or what `import()` throws */
export const loadArcs: LoadArcs = async () => {
  try {
    const overlay = await withinLimit(import("../map/engine/arc-overlay.ts"), "ArcOverlay");
    return overlay.ArcOverlay;
  } catch (fault) {
    suspectNewVersion(fault);
    throw fault;
  }
};
