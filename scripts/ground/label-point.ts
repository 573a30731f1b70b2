import type { MultiPolygon, Position } from "geojson";

type Ring = readonly Position[];

const STEPS = 12;
const REFINEMENTS = 5;

/** The point farthest from the outline of the largest polygon, [lon, lat] rounded to about 100 m. */
export function labelPoint({ coordinates }: MultiPolygon): [number, number] {
  const rings = coordinates.toSorted((a, b) => ringArea(b[0]) - ringArea(a[0]))[0] ?? [];
  let box = boxOf(rings[0] ?? []);
  let best = { point: [box.west, box.south] as const, distance: -Infinity };
  const shrink = Math.cos((((box.south + box.north) / 2) * Math.PI) / 180);
  for (let round = 0; round < REFINEMENTS; round += 1) {
    for (const point of gridOf(box)) {
      const distance = distanceInside(point, rings, shrink);
      if (distance > best.distance) best = { point, distance };
    }
    box = around(best.point, box);
  }
  return [round3(best.point[0]), round3(best.point[1])];
}

function ringArea(ring: Ring = []): number {
  let sum = 0;
  eachSegment(ring, ([x0 = 0, y0 = 0], [x1 = 0, y1 = 0]) => {
    sum += x0 * y1 - x1 * y0;
  });
  return Math.abs(sum);
}

type Box = { west: number; south: number; east: number; north: number };

function boxOf(ring: Ring): Box {
  const longitudes = ring.map(([lon = 0]) => lon);
  const latitudes = ring.map(([, lat = 0]) => lat);
  return {
    west: Math.min(...longitudes),
    south: Math.min(...latitudes),
    east: Math.max(...longitudes),
    north: Math.max(...latitudes),
  };
}

function around([lon, lat]: readonly [number, number], box: Box): Box {
  const halfWidth = ((box.east - box.west) / STEPS) * 2;
  const halfHeight = ((box.north - box.south) / STEPS) * 2;
  return {
    west: lon - halfWidth,
    south: lat - halfHeight,
    east: lon + halfWidth,
    north: lat + halfHeight,
  };
}

function* gridOf(box: Box): Generator<readonly [number, number]> {
  for (let row = 0; row <= STEPS; row += 1) {
    for (let column = 0; column <= STEPS; column += 1) {
      yield [
        box.west + ((box.east - box.west) * column) / STEPS,
        box.south + ((box.north - box.south) * row) / STEPS,
      ];
    }
  }
}

/** Distance to the nearest outline, negative outside. Longitudes are shrunk to the length of latitudes. */
function distanceInside(
  [lon, lat]: readonly [number, number],
  rings: readonly Ring[],
  shrink: number,
) {
  let inside = false;
  let nearest = Infinity;
  for (const ring of rings) {
    eachSegment(ring, ([x0 = 0, y0 = 0], [x1 = 0, y1 = 0]) => {
      if (y0 > lat !== y1 > lat && lon < ((x1 - x0) * (lat - y0)) / (y1 - y0) + x0)
        inside = !inside;
      const [ax, ay] = [(x0 - lon) * shrink, y0 - lat];
      const [dx, dy] = [(x1 - x0) * shrink, y1 - y0];
      const along = Math.min(1, Math.max(0, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)));
      nearest = Math.min(nearest, Math.hypot(ax + along * dx, ay + along * dy));
    });
  }
  return inside ? nearest : -nearest;
}

function eachSegment(ring: Ring, visit: (start: Position, end: Position) => void): void {
  for (let index = 1; index < ring.length; index += 1) {
    const [start, end] = [ring[index - 1], ring[index]];
    if (start && end) visit(start, end);
  }
}

function round3(value: number): number {
  return Math.round(value * 1000) / 1000;
}
