import type { LonLat } from "../../model/types.ts";
import { toMercator } from "../camera/project.ts";

/** A way to go on the map, as the arrow keys point: the north is up. */
export type Way = "n" | "e" | "s" | "w";

type Placed = { readonly key: string; readonly position: LonLat };

/** How far a place lies ahead along each way, and how far aside, of its distance to the right and down. */
const AHEAD: Readonly<Record<Way, (right: number, down: number) => readonly [number, number]>> = {
  n: (right, down) => [-down, right],
  e: (right, down) => [right, down],
  s: (right, down) => [down, right],
  w: (right, down) => [-right, down],
};

/**
 * The nearest of the places that lie one way from a place: within the quarter of the map about that way, its borders
 * counted in. Null where there is none. What lies on the same point is nowhere.
 */
export function nextStop<Stop extends Placed>(
  stops: readonly Stop[],
  from: Placed,
  way: Way,
): Stop | null {
  return nearest(
    stops.filter(({ key, position }) => {
      const [ahead, aside] = AHEAD[way](...between(from.position, position));
      return key !== from.key && ahead > 0 && Math.abs(aside) <= ahead;
    }),
    from.position,
  );
}

/** The nearest of some places to a point; null where there is none. The lesser key where two are as near. */
export function nearest<Stop extends Placed>(stops: readonly Stop[], point: LonLat): Stop | null {
  const far = ({ position }: Placed) => Math.hypot(...between(point, position));
  return stops.reduce<Stop | null>((best, stop) => {
    if (best === null) return stop;
    const more = far(stop) - far(best);
    return more < 0 || (more === 0 && stop.key < best.key) ? stop : best;
  }, null);
}

/** From one point to another on the map, to the right and down. */
function between(from: LonLat, to: LonLat): readonly [number, number] {
  const [x, y] = toMercator(from);
  const [toX, toY] = toMercator(to);
  return [toX - x, toY - y];
}
