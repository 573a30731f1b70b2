import { circle } from "@turf/circle";
import type { LineString, MultiPolygon } from "geojson";
import { memoByRef } from "../../domain/collections/memo-by-ref.ts";
import { memoByGround } from "../../domain/places/memo-by-ground.ts";
import { areaFeature, type GroundTopology, unionOfAreas } from "../../domain/places/ground.ts";
import type { LonLat } from "../../model/types.ts";
import type { AreaGeometry, PlanExtent } from "./plan-scene.ts";
import type { SceneEmphasis, SceneMark } from "./scene-types.ts";

/** Corners of a drawn circle: smooth at any size that fits a screen. */
const CIRCLE_STEPS = 72;

/** An outline with its geometry in hand. */
export type Shape = {
  readonly geometry: AreaGeometry | LineString;
  /** Drawn by hand from named streets, towns or an axis, or a circle; administrative borders are not. */
  readonly approximate: boolean;
};

/** A circle of true radius on the ground. */
export function circleAround(centre: LonLat, radiusM: number) {
  return circle([...centre], radiusM, { units: "meters", steps: CIRCLE_STEPS }).geometry;
}

/** The northernmost point of a circle. */
function northOf([lon, lat]: LonLat, radiusM: number): LonLat {
  return [lon, lat + radiusM / METRES_A_DEGREE];
}

/** Along a meridian of the sphere that turf measures on. */
const METRES_A_DEGREE = 111_195;

/** The outline of an administrative area; null where the ground does not hold it. */
function areaShape(ground: GroundTopology | null, adcode: string): MultiPolygon | null {
  return ground && (areaFeature(ground, adcode)?.geometry ?? null);
}

/**
 * An outline as it is drawn on a ground. Where the ground shows no administrative areas, nothing made of them is drawn.
 */
export function shapeOf(extent: PlanExtent, ground: GroundTopology | null): Shape | null {
  if ("centre" in extent) {
    return { geometry: circleAround(extent.centre, extent.radiusM), approximate: true };
  }
  if ("geometry" in extent) return { geometry: extent.geometry, approximate: true };
  const union = ground && unionOfAreas(ground, extent.adcodes);
  return union && { geometry: union.geometry, approximate: false };
}

/** What is drawn of a site when it is looked at: its extent, else where it may lie. The same object at each look. */
export function emphasisShape(
  mark: SceneMark,
  ground: GroundTopology | null,
): SceneEmphasis["shape"] {
  return emphasisOn(ground)(mark);
}

const emphasisOn = memoByGround((ground) =>
  memoByRef((mark: SceneMark): SceneEmphasis["shape"] => {
    const extent = mark.extent && shapeOf(mark.extent, ground);
    if (extent) return { ...extent, meaning: "extent", top: null };
    const within = mark.within === null ? null : areaShape(ground, mark.within);
    if (within) return { geometry: within, meaning: "within", approximate: false, top: null };
    const { truePosition, radiusM } = mark;
    const geometry = circleAround(truePosition, radiusM);
    return { geometry, meaning: "within", approximate: false, top: northOf(truePosition, radiusM) };
  }),
);
