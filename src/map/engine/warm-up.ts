import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import type { LonLat } from "../../model/types.ts";
import { drawnAlone } from "../scene/drawn-marks.ts";
import type { SceneEmphasis, SceneMark } from "../scene/scene-types.ts";
import { emphasisSource } from "./sources.ts";

/** A reader who has done nothing for so long reads. */
const PAUSE_MS = 1500;
/** Side of a shape that is too small to be seen, in degrees. */
const SPECK = 1e-6;

type WarmUp = {
  /** A mark that the map draws. */
  readonly mark: () => SceneMark | undefined;
  /** Whether nothing stands out, nor is about to: what is drawn of it is then for nobody else to send. */
  readonly isBare: () => boolean;
  /** Whether the map takes changes, is seen and does not move. */
  readonly isAtRest: () => boolean;
  /** A position out of sight in a tile that is drawn. */
  readonly place: () => LonLat | null;
};

/**
 * Draws what the map draws only once something stands out, beforehand and out of sight, a piece at a time while the
 * reader reads: a slow machine needs seconds for the programs of a shape that it has not drawn yet.
 * @returns a function that stops it
 */
export function warmUp(
  map: Pick<MapLibreMap, "getSource" | "on" | "once">,
  { mark, isBare, isAtRest, place }: WarmUp,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isShown = false;
  const show = (emphasis: readonly SceneEmphasis[]) => {
    isShown = emphasis.length > 0;
    void map
      .getSource<GeoJSONSource>("emphasis")
      ?.setData(emphasisSource({ emphasis, arcs: [], circle: null }));
  };
  const pause = (left: readonly Piece[]) => {
    timer = setTimeout(() => step(left), PAUSE_MS);
  };
  // What would come into sight, or has done its part; once something stands out its own data have taken the place.
  const clear = () => {
    if (isShown && isBare()) show([]);
  };
  const step = (left: readonly Piece[]) => {
    clear();
    if (!isBare() || !isAtRest()) return pause(left);
    const [piece, ...others] = left;
    if (!piece) return;
    const [known, position] = [mark(), place()];
    if (!known || !position) return pause(left);
    show([piece({ ...known, position })]);
    map.once("idle", () => {
      clear();
      pause(others);
    });
  };
  const { unsubscribe } = map.on("movestart", clear);
  pause(PIECES);
  return () => {
    clearTimeout(timer);
    unsubscribe();
  };
}

type Piece = (mark: SceneMark) => SceneEmphasis;

/** Each kind of shape and line that an emphasis can have. */
const PIECES: readonly Piece[] = [
  (mark) => speck(mark, { hatched: false, approximate: false }),
  (mark) => speck(mark, { hatched: true, approximate: true }),
];

function speck(
  mark: SceneMark,
  { hatched, approximate }: { readonly hatched: boolean; readonly approximate: boolean },
): SceneEmphasis {
  const [lon, lat] = mark.position;
  const [east, north] = [lon + SPECK, lat + SPECK];
  const ring = [
    [lon, lat],
    [east, lat],
    [east, north],
    [lon, lat],
  ];
  const site: SceneMark = { ...mark, tone: hatched ? "hatched" : "solid" };
  return {
    mark: site,
    drawn: [drawnAlone(site)],
    state: "selected",
    shape: {
      geometry: { type: "Polygon", coordinates: [ring] },
      meaning: "within",
      approximate,
      top: null,
    },
  };
}
