import { bboxClip } from "@turf/bbox-clip";
import type { Geometry } from "geojson";
import { merge } from "topojson-client";
import { memoByRef } from "../../domain/collections/memo-by-ref.ts";
import type { Ground } from "../../domain/places/assemble-ground.ts";
import type { LandFeature } from "../../domain/places/drawn-ground.ts";
import type { Camera } from "../../state/view.ts";
import { type Bounds, fromMercator, type Size, toMercator, worldSize } from "../camera/project.ts";
import type { SceneContent } from "../scene/scene-types.ts";
import { groundPaths } from "./ground-paths.ts";
import { svgPath } from "./svg-path.ts";

/** How far an outline may stray, in pixels: less than can be seen under its line. */
const SLACK = 1;

/** Writes what lies within bounds of a shape as the `d` of a path, in pixels of a zoom and no finer than they are. */
export function pathWithin(reach: Bounds, zoom: number): (shape: Geometry) => string {
  return (shape) => svgPath(clipped(shape, reach), { zoom, slack: SLACK });
}

/** What is drawn of a ground and of the regions of plans upon it, each kind as the `d` of one path. */
export function stillGroundPaths(
  ground: Ground,
  { regions }: Pick<SceneContent, "regions">,
  pathOf: (shape: Geometry) => string,
) {
  return {
    ...groundPaths(withWholeLand(ground), ({ geometry }) => pathOf(geometry)),
    regions: regions.map(({ geometry }) => pathOf(geometry)).join(""),
  };
}

/** What of a ground is drawn for a camera: its place in a grid whose cells are as large as the map, at a whole zoom. */
export type GroundWindow = {
  readonly level: number;
  readonly column: number;
  readonly row: number;
};

/**
 * The window in which a camera sees the ground. Cameras near to each other share one, so that a ground need not be
 * written anew for each of them.
 */
export function groundWindow({ zoom, lat, lon }: Camera, { width, height }: Size): GroundWindow {
  const level = Math.ceil(zoom);
  const [x, y] = toMercator([lon, lat]);
  const scale = worldSize(level);
  return {
    level,
    column: Math.round((x * scale) / width),
    row: Math.round((y * scale) / height),
  };
}

/** What a window holds: at its level a camera shows twice the size of the map at the most, half of it off the middle. */
export function windowBounds(window: GroundWindow, { width, height }: Size): Bounds {
  const scale = worldSize(window.level);
  const corner = (across: number, down: number) =>
    fromMercator([
      ((window.column + across) * width) / scale,
      ((window.row + down) * height) / scale,
    ]);
  const [west, north] = corner(-1.5, -1.5);
  const [east, south] = corner(1.5, 1.5);
  return [west, south, east, north];
}

/** The same ground with its land in one piece: where provinces meet a line is drawn anyway. */
const withWholeLand = memoByRef((ground: Ground): Ground => {
  const { topology, drawn } = ground;
  if (topology === null || drawn === null) return ground;
  const whole = merge(topology, [...topology.objects.provinces.geometries]);
  const land: LandFeature = { type: "Feature", properties: { id: "land" }, geometry: whole };
  return { ...ground, drawn: { ...drawn, land: [land] } };
});

function clipped(shape: Geometry, [west, south, east, north]: Bounds): Geometry {
  switch (shape.type) {
    case "LineString":
    case "MultiLineString":
    case "Polygon":
    case "MultiPolygon":
      return bboxClip(shape, [west, south, east, north]).geometry;
    default:
      return shape;
  }
}
