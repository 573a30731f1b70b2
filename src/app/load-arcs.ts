import type { LoadArcs } from "../map/engine/arc-drawing.ts";
import { loadProgram } from "./load-program.ts";

/** Loads what draws links as arcs, deck.gl with it. @throws LoadFault, or what `import()` throws */
export const loadArcs: LoadArcs = () => loadProgram(arcs, "ArcOverlay");

const arcs = async () => (await import("../map/engine/arc-overlay.ts")).ArcOverlay;
