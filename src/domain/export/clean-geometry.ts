import { area } from "@turf/area";
import { length } from "@turf/length";
import { rewind } from "@turf/rewind";
import { truncate } from "@turf/truncate";
import type { Geometry, MultiPolygon, Polygon, Position } from "geojson";

/** A tenth of a metre: far below what any boundary or extent here is good for (RFC 7946, 11.2). */
const DECIMALS = 6;

/** Boundaries are some 100 m off; a hole that is thinner is a gap between two borders and no land of another. */
export const BOUNDARY_GAP_M = 150;

/**
 * A geometry as RFC 7946 has it, 3.1.6: outer rings run counterclockwise, holes clockwise; positions have two numbers of
 * at most six decimals. What is no polygon is only rounded.
 * @param gapM holes whose mean width in metres is less are left out as gaps between borders
 */
export function cleanGeometry<Shape extends Geometry>(geometry: Shape, gapM = 0): Shape {
  const rounded = truncate(geometry, { precision: DECIMALS, coordinates: 2, mutate: false });
  if (rounded.type === "Polygon") return rewind(withoutGaps(rounded, gapM)) as Shape & Polygon;
  if (rounded.type !== "MultiPolygon") return rounded;
  const parts = rounded.coordinates.map(
    (coordinates) => withoutGaps({ type: "Polygon", coordinates }, gapM).coordinates,
  );
  return rewind({ ...rounded, coordinates: parts }) as Shape & MultiPolygon;
}

function withoutGaps(polygon: Polygon, gapM: number): Polygon {
  const [outer = [], ...holes] = polygon.coordinates;
  const kept = holes.filter((hole) => meanWidthM(hole) >= gapM);
  return { ...polygon, coordinates: [outer, ...kept] };
}

/** Mean width of a long ring in metres: its area over half its length. */
function meanWidthM(ring: readonly Position[]): number {
  const coordinates = [...ring];
  const squareMetres = area({ type: "Polygon", coordinates: [coordinates] });
  const metres = length(
    { type: "Feature", properties: null, geometry: { type: "LineString", coordinates } },
    { units: "meters" },
  );
  return metres === 0 ? 0 : squareMetres / (metres / 2);
}
