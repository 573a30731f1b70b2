import type { Position } from "geojson";
import type { OwnGeometry } from "./own-data.ts";

/** All positions of a shape, one after the other. */
export function positionsOf({ type, coordinates }: OwnGeometry): readonly Position[] {
  switch (type) {
    case "Point":
      return [coordinates];
    case "MultiPoint":
    case "LineString":
      return coordinates;
    case "MultiLineString":
    case "Polygon":
      return coordinates.flat();
    case "MultiPolygon":
      return coordinates.flat(2);
  }
}
