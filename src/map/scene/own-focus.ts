import type { Position } from "geojson";
import type { OwnLayer } from "../../domain/own-data/own-data.ts";
import { positionsOf } from "../../domain/own-data/positions-of.ts";
import type { LonLat } from "../../model/types.ts";
import type { SceneFocus } from "./scene-types.ts";

/** The camera goes to what a reader has laid over the map when none of it is in view. @param asked as for `focusOf` */
export function ownFocus(own: OwnLayer | null, asked: number): SceneFocus | null {
  if (own === null || own.things.length === 0) return null;
  const positions = own.things.flatMap(({ geometry }) => cornersOf(positionsOf(geometry)));
  return { of: `own ${own.file}`, follow: true, asked, positions };
}

/** South-west and north-east of what a thing takes up. */
function cornersOf(positions: readonly Position[]): readonly LonLat[] {
  const [first = [0, 0]] = positions;
  let [west = 0, south = 0, east = west, north = south] = [first[0], first[1]];
  for (const [lon = 0, lat = 0] of positions) {
    [west, east] = [Math.min(west, lon), Math.max(east, lon)];
    [south, north] = [Math.min(south, lat), Math.max(north, lat)];
  }
  return [
    [west, south],
    [east, north],
  ];
}
