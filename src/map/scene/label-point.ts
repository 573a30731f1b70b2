import type { MultiPolygon, Polygon, Position } from "geojson";
import polylabel from "polylabel";

/** How near to the best distance the search must come, as a share of the height of the area. */
const PRECISION = 0.01;

type Ring = readonly Position[];

/**
 * The point of the largest part that lies farthest from its outline (pole of inaccessibility, Garcia-Castellanos and
 * Lombardo 2007, found by `polylabel`), [lon, lat] in WGS-84 rounded to about 100 m. Longitudes are shrunk to the
 * length of latitudes while it is looked for.
 */
export function labelPoint(geometry: Polygon | MultiPolygon): [lon: number, lat: number] {
  const parts = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const rings = parts.toSorted((a, b) => ringArea(b[0]) - ringArea(a[0]))[0] ?? [];
  const latitudes = (rings[0] ?? []).map(([, lat = 0]) => lat);
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const shrink = Math.cos(((south + north) * Math.PI) / 360);
  const plane = rings.map((ring) =>
    ring.map(([lon = 0, lat = 0]): [number, number] => [lon * shrink, lat]),
  );
  const [x, y] = polylabel(plane, (north - south) * PRECISION);
  return [round3(x / shrink), round3(y)];
}

/** Twice the area of a ring in square degrees: good for comparing only. */
function ringArea(ring: Ring = []): number {
  return Math.abs(
    ring.reduce((sum, [x1 = 0, y1 = 0], index) => {
      const [x0 = 0, y0 = 0] = ring[index - 1] ?? [x1, y1];
      return sum + x0 * y1 - x1 * y0;
    }, 0),
  );
}

function round3(value: number): number {
  return Math.round(value * 1000) / 1000;
}
