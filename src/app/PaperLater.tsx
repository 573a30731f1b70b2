import type { MapOnPaper } from "../features/map-area/MapArea.tsx";
import { useUi } from "../features/shared/atlas-context.tsx";
import { useProgram } from "./use-program.ts";

const load = async () => (await import("./MapPaper.tsx")).MapPaper;

/** The map for printer and picture. Its program comes once the map has been drawn: nobody prints before. */
export function PaperLater(shown: MapOnPaper) {
  const isDrawn = useUi((ui) => ui.bounds !== null);
  return isDrawn && <Paper {...shown} />;
}

function Paper(shown: MapOnPaper) {
  const program = useProgram(load, "MapPaper");
  return program && <program.Part {...shown} />;
}
