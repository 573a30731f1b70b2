import { offsetBy } from "../../domain/places/geodesy.ts";
import type { LonLat } from "../../model/types.ts";
import type { Camera } from "../../state/view.ts";
import { type CameraLimits, GROUND_MAX_ZOOM } from "./camera.ts";
import { FIT_SHARE } from "./fit-share.ts";
import {
  type Bounds,
  fromMercator,
  metresPerPixel,
  type Size,
  toMercator,
  worldSize,
  zoomAtScale,
} from "./project.ts";

/**
 * What maps side by side have in common: so many metres of ground to a pixel in the middle of each, whatever its
 * latitude, and so far from the middle of its own plan. A zoom would not do: at the same zoom of a Mercator map a plan
 * in the south is drawn smaller than one in the north.
 */
export type SideFrame = {
  readonly metresPerPixel: number;
  /** From the middle of the plan: first so far north, and from there so far east, in metres. */
  readonly northM: number;
  readonly eastM: number;
};

/** The middle of bounds as a Mercator map shows them. */
export function middleOf([west, south, east, north]: Bounds): LonLat {
  const [left, top] = toMercator([west, north]);
  const [right, bottom] = toMercator([east, south]);
  return fromMercator([(left + right) / 2, (top + bottom) / 2]);
}

/** Metres to a pixel at which bounds just fit into a map of that size. */
function scaleToFit(bounds: Bounds, { width, height }: Size): number {
  const [left, top] = toMercator([bounds[0], bounds[3]]);
  const [right, bottom] = toMercator([bounds[2], bounds[1]]);
  const pixels = Math.min(
    (width * FIT_SHARE) / Math.max(right - left, 1e-9),
    (height * FIT_SHARE) / Math.max(bottom - top, 1e-9),
  );
  const [lon, lat] = middleOf(bounds);
  return metresPerPixel({ zoom: Math.log2(pixels / worldSize(0)), lat, lon });
}

/** The finest scale at which each of the bounds fits into a map of that size of its own, all centred. */
export function fitFrame(extents: readonly Bounds[], size: Size): SideFrame {
  const scales = extents.map((bounds) => scaleToFit(bounds, size));
  return { metresPerPixel: Math.max(1, ...scales), northM: 0, eastM: 0 };
}

/** The camera of the map of a plan whose middle that is. */
export function sideCamera(middle: LonLat, frame: SideFrame): Camera {
  const [lon, lat] = offsetBy(offsetBy(middle, 0, frame.northM), frame.eastM, 0);
  return { zoom: zoomAtScale(frame.metresPerPixel, lat), lat, lon };
}

/** The inverse of `sideCamera`: the frame of all maps once that of one of them has moved. */
export function frameOfCamera(middle: LonLat, camera: Camera): SideFrame {
  const degree = offsetBy([0, 0], 0, 1)[1];
  const northM = (camera.lat - middle[1]) / degree;
  const eastDegree = offsetBy([0, camera.lat], 1, 0)[0];
  return {
    metresPerPixel: metresPerPixel(camera),
    northM,
    eastM: (camera.lon - middle[0]) / eastDegree,
  };
}

/** How much farther back than where all fit the maps may go. */
const BACK = 2;

/** Within what the maps stay: never so far away that no plan is in any of them, never nearer than the ground is known. */
export type SideLimits = {
  readonly least: number;
  readonly most: number;
  /** How far from the middle of each plan, in metres, north or south as well as east or west. */
  readonly reachM: number;
};

/** The limits that follow from the frame in which all fit. @param middles of the plans */
export function sideLimits(
  fit: SideFrame,
  { width, height }: Size,
  middles: readonly LonLat[],
): SideLimits {
  const nearest = middles.map(([lon, lat]) => metresPerPixel({ zoom: GROUND_MAX_ZOOM, lat, lon }));
  return {
    least: Math.min(fit.metresPerPixel, Math.max(1, ...nearest)),
    most: fit.metresPerPixel * BACK,
    reachM: (Math.max(width, height) / 2) * fit.metresPerPixel,
  };
}

const clamp = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value));

/** A frame within its limits. */
export function clampFrame(frame: SideFrame, { least, most, reachM }: SideLimits): SideFrame {
  return {
    metresPerPixel: clamp(frame.metresPerPixel, least, most),
    northM: clamp(frame.northM, -reachM, reachM),
    eastM: clamp(frame.eastM, -reachM, reachM),
  };
}

/** The same limits for the camera of the map of one plan. */
export function cameraLimitsOf(middle: LonLat, { least, most, reachM }: SideLimits): CameraLimits {
  const [west, south] = offsetBy(offsetBy(middle, 0, -reachM), -reachM, 0);
  const [east, north] = offsetBy(offsetBy(middle, 0, reachM), reachM, 0);
  return {
    bounds: [west, south, east, north],
    // The scale at a camera follows from its latitude: what is a little beyond is clamped with the frame.
    minZoom: zoomAtScale(most, middle[1]) - 0.1,
    maxZoom: zoomAtScale(least, middle[1]) + 0.1,
  };
}

/** Moved by so many pixels. */
export function pannedFrame(frame: SideFrame, right: number, down: number): SideFrame {
  const { metresPerPixel: scale, northM, eastM } = frame;
  return { ...frame, northM: northM - down * scale, eastM: eastM + right * scale };
}

/** So many levels nearer, about the middle of each map. */
export function zoomedFrame(frame: SideFrame, levels: number): SideFrame {
  return { ...frame, metresPerPixel: frame.metresPerPixel / 2 ** levels };
}
