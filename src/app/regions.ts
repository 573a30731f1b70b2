import { MAP_STOP } from "./map-stop.ts";

/** Where each region of the page takes the focus, in the order in which F6 goes through them. */
const REGIONS = [
  "header a",
  "#site-list",
  "#reading",
  "#content",
  MAP_STOP,
  "[data-legend] button",
  "#panel h2",
] as const;

/** What the focus goes to, and all that belongs to it. */
type Region = { readonly stop: HTMLElement; readonly whole: Element };

/** Takes the focus to the next region, or the one before; from none of them to the first or last. */
export function goToRegion(step: 1 | -1): void {
  const regions = REGIONS.flatMap(regionOf);
  const at = regions.findLastIndex(({ whole }) => whole.contains(document.activeElement));
  regions[nextRegion(at, step, regions.length)]?.stop.focus();
}

/** The place of the region after the one at hand, round and round. @param at -1 where none is at hand */
export function nextRegion(at: number, step: 1 | -1, count: number): number {
  if (at < 0) return step === 1 ? 0 : count - 1;
  return (at + step + count) % count;
}

function regionOf(selector: string): Region | [] {
  const stop = document.querySelector<HTMLElement>(selector);
  // What another region covers, or a phone has folded away, is none.
  if (!stop || stop.closest("[inert]") || stop.getClientRects().length === 0) return [];
  const whole = stop.closest("header, #map [data-legend], #map, #panel") ?? stop;
  return { stop, whole };
}
