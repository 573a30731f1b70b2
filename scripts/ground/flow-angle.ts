import type { MultiPolygon, Position } from "geojson";

/** How far up and down a river its way is looked at, in degrees of latitude: some ten kilometres. */
const REACH = 0.1;
/** The shore is looked at in steps of this length, so that long straight shores count for what they are. */
const STEP = 0.002;
/** Fewer points of the shore than this say nothing. */
const LEAST_POINTS = 12;
/** Least share of all scatter that must lie along the way: about a widening no way can be told. */
const LEAST_ALONG = 0.75;

/**
 * The way of a river at a point: the principal axis of its shores about there.
 * @returns degrees clockwise from the east, from -90 to 90; null where it has no clear way
 */
export function flowAngle(
  [lon = 0, lat = 0]: Position,
  { coordinates }: MultiPolygon,
): number | null {
  const narrow = Math.cos((lat * Math.PI) / 180);
  const about = coordinates
    .flat()
    .flatMap(shorePoints)
    .map(([x = 0, y = 0]) => [(x - lon) * narrow, y - lat] as const)
    .filter(([east, north]) => Math.hypot(east, north) < REACH);
  if (about.length < LEAST_POINTS) return null;
  const mean = (axis: 0 | 1) => about.reduce((sum, point) => sum + point[axis], 0) / about.length;
  const [middleEast, middleNorth] = [mean(0), mean(1)];
  const scatter = { east: 0, north: 0, both: 0 };
  for (const [east, north] of about) {
    scatter.east += (east - middleEast) ** 2;
    scatter.north += (north - middleNorth) ** 2;
    scatter.both += (east - middleEast) * (north - middleNorth);
  }
  const all = scatter.east + scatter.north;
  const along = (all + Math.hypot(scatter.east - scatter.north, 2 * scatter.both)) / 2;
  if (along < all * LEAST_ALONG) return null;
  const turn = Math.atan2(2 * scatter.both, scatter.east - scatter.north) / 2;
  return Math.round((-turn * 180) / Math.PI);
}

function shorePoints(ring: readonly Position[]): readonly Position[] {
  return ring.slice(1).flatMap(([toX = 0, toY = 0], index) => {
    const [x = 0, y = 0] = ring[index] ?? [];
    const count = Math.max(1, Math.round(Math.hypot(toX - x, toY - y) / STEP));
    return Array.from({ length: count }, (_, step) => [
      x + ((toX - x) * step) / count,
      y + ((toY - y) * step) / count,
    ]);
  });
}
