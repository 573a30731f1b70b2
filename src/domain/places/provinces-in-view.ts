import type { Position } from "geojson";
import { overlap } from "../atlas/plans-with-sites.ts";
import { memoByRef } from "../collections/memo-by-ref.ts";
import { drawGround } from "./drawn-ground.ts";
import type { ChinaAreas, GroundIndex } from "./ground-parts.ts";

type Bounds = GroundIndex["bounds"];

/**
 * Adcodes of the provinces of which some part lies within the bounds.
 * @param china null where no outline is known: provinces are then told by the bounds of their own alone
 */
export function provincesInView(
  { provinces }: GroundIndex,
  china: ChinaAreas | null,
  view: Bounds,
): readonly string[] {
  const near = Object.entries(provinces).filter(([, { bounds }]) => overlap(bounds, view));
  const outlines = china && outlinesOf(china);
  return near
    .filter(([adcode]) => {
      const outline = outlines?.get(adcode);
      return outline === undefined || isAnyWithin(outline, view);
    })
    .map(([adcode]) => adcode);
}

const outlinesOf = memoByRef(
  (china: ChinaAreas): ReadonlyMap<string, readonly Position[][][]> =>
    new Map(
      drawGround(china, []).land.map(
        ({ properties, geometry }) => [properties.id, geometry.coordinates] as const,
      ),
    ),
);

/** Either the outline runs through the bounds, or they lie wholly within or without. */
function isAnyWithin(outline: readonly Position[][][], view: Bounds): boolean {
  const [west, south, east, north] = view;
  const middle = [(west + east) / 2, (south + north) / 2] as const;
  return outline.flat().some((ring) => runsThrough(ring, view)) || holds(outline, middle);
}

/**
 * Whether the way from a point straight east leaves an outline an odd number of times. No more exact than that: a point on
 * the border brings a file too many or too few, which the next step mends, and the exact test weighs more than all else here.
 */
function holds(outline: readonly Position[][][], [x, y]: readonly [number, number]): boolean {
  let isWithin = false;
  for (const ring of outline.flat()) {
    for (const [index, [endX = 0, endY = 0]] of ring.entries()) {
      const [startX = 0, startY = 0] = ring[index - 1] ?? [endX, endY];
      const isPassed = startY > y !== endY > y;
      if (isPassed && x < startX + ((y - startY) / (endY - startY)) * (endX - startX)) {
        isWithin = !isWithin;
      }
    }
  }
  return isWithin;
}

function runsThrough(ring: readonly Position[], view: Bounds): boolean {
  return ring.some((end, index) => index > 0 && crosses(ring[index - 1] ?? end, end, view));
}

/** Whether any of a stretch lies within the bounds (Liang and Barsky 1984). */
function crosses(start: Position, end: Position, [west, south, east, north]: Bounds): boolean {
  const [x = 0, y = 0] = start;
  const [stepX, stepY] = [(end[0] ?? 0) - x, (end[1] ?? 0) - y];
  let [from, to] = [0, 1];
  const sides = [
    [-stepX, x - west],
    [stepX, east - x],
    [-stepY, y - south],
    [stepY, north - y],
  ] as const;
  for (const [step, room] of sides) {
    if (step === 0 && room < 0) return false;
    if (step < 0) from = Math.max(from, room / step);
    if (step > 0) to = Math.min(to, room / step);
  }
  return from <= to;
}
