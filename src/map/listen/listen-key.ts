import type { LonLat } from "../../model/types.ts";
import { nearest, nextStop, type Way } from "./next-stop.ts";
import type { Stop } from "./stops.ts";

/** What a key on the map means to who walks it by ear. */
export type ListenAct =
  | { readonly type: "go"; readonly to: Stop; readonly from: Stop | null }
  /** There is nothing that way. */
  | { readonly type: "end" }
  /** There is nothing to walk. */
  | { readonly type: "empty" }
  | { readonly type: "open"; readonly stop: Stop }
  | { readonly type: "where"; readonly stop: Stop }
  | { readonly type: "leave" };

const WAYS: Readonly<Record<string, Way>> = {
  ArrowUp: "n",
  ArrowRight: "e",
  ArrowDown: "s",
  ArrowLeft: "w",
};
/** Through all stops by their importance, so that none is out of reach. */
const STEPS: Readonly<Record<string, number>> = { PageDown: 1, PageUp: -1 };

type Walk = {
  readonly stops: readonly Stop[];
  /** Where one stands; null outside. */
  readonly at: Stop | null;
  /** The middle of what the map shows. */
  readonly middle: LonLat;
};

/**
 * What a key means. Outside, Enter goes in, to the stop nearest to the middle; all other keys are the map's own, which
 * moves and zooms. Inside, arrows go to the next stop that way, Enter opens, M says again where one is, Escape leaves.
 * @returns null for a key that is not ours
 */
export function listenKey(key: string, { stops, at, middle }: Walk): ListenAct | null {
  if (at === null) {
    if (key !== "Enter") return null;
    const first = nearest(stops, middle);
    return first ? { type: "go", to: first, from: null } : { type: "empty" };
  }
  if (key === "Escape") return { type: "leave" };
  if (key === "Enter") return { type: "open", stop: at };
  if (key === "m" || key === "M") return { type: "where", stop: at };
  return walked(key, stops, at);
}

function walked(key: string, stops: readonly Stop[], at: Stop): ListenAct | null {
  const way = WAYS[key];
  const step = STEPS[key];
  if (way === undefined && step === undefined) return null;
  const index = stops.findIndex((stop) => stop.key === at.key);
  const to = way ? nextStop(stops, at, way) : stops[index + (step ?? 0)];
  return to ? { type: "go", to, from: at } : { type: "end" };
}
