import type { Geometry, Position } from "geojson";
import type { LonLat } from "../../model/types.ts";

/** Latitudes at which an outline is cut; more would move a name by less than its own height. */
const CUTS = 15;

/** A point well inside the largest part of an area: the middle of its widest cut along a parallel. */
export function widestPoint(geometry: Geometry): LonLat | null {
  const parts =
    geometry.type === "MultiPolygon"
      ? geometry.coordinates
      : geometry.type === "Polygon"
        ? [geometry.coordinates]
        : [];
  const [largest] = parts.toSorted((a, b) => areaOf(b[0] ?? []) - areaOf(a[0] ?? []));
  if (!largest) return null;
  const lats = (largest[0] ?? []).map(([, lat = 0]) => lat);
  const south = Math.min(...lats);
  const step = (Math.max(...lats) - south) / (CUTS + 1);
  let best: LonLat | null = null;
  let bestWidth = 0;
  for (let cut = 1; cut <= CUTS; cut++) {
    const lat = south + cut * step;
    for (const [west, east] of spansAt(largest, lat)) {
      if (east - west <= bestWidth) continue;
      best = [(west + east) / 2, lat];
      bestWidth = east - west;
    }
  }
  return best;
}

/** Stretches of a parallel inside a polygon, holes left out: between each odd crossing and the next. */
function spansAt(
  rings: readonly (readonly Position[])[],
  lat: number,
): readonly [number, number][] {
  const crossings = rings
    .flatMap((ring) => ring.slice(1).flatMap((end, index) => crossing(ring[index], end, lat)))
    .toSorted((a, b) => a - b);
  return crossings.flatMap((west, index): readonly [number, number][] => {
    const east = crossings[index + 1];
    return index % 2 === 0 && east !== undefined ? [[west, east]] : [];
  });
}

function crossing(start: Position | undefined, end: Position, lat: number): readonly number[] {
  const [startLon = 0, startLat = 0] = start ?? [];
  const [endLon = 0, endLat = 0] = end;
  if (startLat > lat === endLat > lat) return [];
  return [startLon + ((lat - startLat) / (endLat - startLat)) * (endLon - startLon)];
}

/** Twice the area enclosed, in square degrees: good for comparing only. */
function areaOf(ring: readonly Position[]): number {
  return Math.abs(
    ring.slice(1).reduce((sum, [lon = 0, lat = 0], index) => {
      const [beforeLon = 0, beforeLat = 0] = ring[index] ?? [];
      return sum + beforeLon * lat - lon * beforeLat;
    }, 0),
  );
}
