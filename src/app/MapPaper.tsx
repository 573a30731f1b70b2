import type { MapOnPaper } from "../features/map-area/MapArea.tsx";
import { PrintedMap } from "../features/map-area/PrintedMap.tsx";
import { SavePicture } from "../features/map-area/SavePicture.tsx";
import { useUi } from "../features/shared/atlas-context.tsx";
import { fontsInUse } from "./fonts-in-use.ts";

/** The map for the printer, and as a picture where the reader wants one. */
export function MapPaper(shown: MapOnPaper) {
  const isWanted = useUi((ui) => ui.picturing);
  return (
    <>
      <PrintedMap {...shown} />
      {isWanted && <SavePicture {...shown} loadFonts={fontsInUse} />}
    </>
  );
}
