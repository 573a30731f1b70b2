import type { LonLat } from "../../model/types.ts";
import type { Camera } from "../../state/view.ts";
import type { StandingBase } from "../base/standing-base.ts";
import type { Scene, SceneFocus, SceneMark } from "../scene/scene-types.ts";
import type { Ground } from "../../domain/places/assemble-ground.ts";
import {
  type CameraLimits,
  clampCamera,
  fitBounds,
  type Frame,
  limitsOver,
  sameCamera,
  shiftIntoView,
  showPosition,
} from "./camera.ts";
import { FIT_SHARE } from "./fit-share.ts";
import {
  type Bounds,
  fromPixel,
  type Padding,
  type Pixel,
  type Size,
  toPixel,
  visibleBounds,
} from "./project.ts";

/** All that the camera of a map follows from. Another of any of them, and it may have to move. */
export type CameraBasis = Frame & {
  /** The one in the address; null until the reader has moved the map. */
  readonly camera: Camera | null;
  /** What the plans on show take up. */
  readonly bounds: Bounds | null;
  /** Key of the site that is chosen. */
  readonly chosen: string | null;
  /** Its mark, once it is there. */
  readonly selected: SceneMark | null;
  /** Where the sites are that are lit while others are not. */
  readonly focus: SceneFocus | null;
};

type BasisProps = {
  readonly camera: Camera | null;
  readonly base?: StandingBase | null;
  readonly cover: Padding;
  readonly scene: Scene;
  readonly ground: Pick<Ground, "extent">;
};

export function cameraBasis(props: BasisProps, size: Size): CameraBasis {
  const { camera, cover: padding, scene } = props;
  const { content, chosen, selected, focus } = scene;
  const bundled = cameraLimits(props.ground.extent, content.bounds, { size, padding });
  const limits = props.base ? { ...bundled, maxZoom: props.base.tiles.maxZoom } : bundled;
  return { camera, bounds: content.bounds, chosen, selected, focus, padding, size, limits };
}

/** A camera may go to every part of the country, wherever in it the plans lie. */
export function cameraLimits(
  country: Ground["extent"],
  plans: Bounds | null,
  room: Pick<Frame, "size" | "padding">,
): CameraLimits {
  return limitsOver(country ?? plans ?? WORLD, room);
}

const WORLD: Bounds = [-180, -80, 180, 80];

/** Whether a map of that size shows anything: one that is not laid out, as on paper, is no view of anything. */
export function hasExtent({ width, height }: Size): boolean {
  return width > 0 && height > 0;
}

/** Radius on the screen at which a site's whereabouts can be read. */
const LEGIBLE_RADIUS = 150;
const LEGIBLE_ZOOM = { least: 8, most: 13 };
/** From here on sites are shapes with names: one in sight can be told from its neighbours. */
const NAMED_ZOOM = 6.5;

/** The camera of a map that has just been opened. */
export function openingCamera(basis: CameraBasis): Camera {
  const { selected } = basis;
  if (basis.camera) {
    const asked = clampCamera(basis.camera, basis.limits);
    return (selected && fromUnder(selected, asked, basis)) ?? asked;
  }
  const whole = fitContent(basis);
  if (!selected) return whole;
  const legible = legibleZoom(selected);
  return whole.zoom >= legible
    ? (keepVisible(selected, whole, basis) ?? whole)
    : showPosition(selected.position, legible, basis);
}

/** The mark of a site that was chosen before comes when its plan does: the address has said where to look. */
function hasComeLate(previous: CameraBasis, next: CameraBasis): boolean {
  return next.chosen === previous.chosen && next.camera !== null;
}

/** Where the camera must go after a change of what it follows from; null when it may stay. */
export function nextCamera(
  previous: CameraBasis,
  next: CameraBasis,
  current: Camera,
): Camera | null {
  if (!hasExtent(next.size)) return null;
  const asked = askedCamera(previous, next);
  const from = asked ?? current;
  const { selected } = next;
  if (!selected) return asked;
  if (selected.key === previous.selected?.key) {
    return sameRoom(previous, next) ? asked : (keepVisible(selected, from, next) ?? asked);
  }
  if (hasComeLate(previous, next)) return fromUnder(selected, from, next) ?? asked;
  return (asked ? keepVisible : approach)(selected, from, next) ?? asked;
}

/** No nearer than this to sites that the reader has not chosen one by one. */
const FOCUS_ZOOM = 11;

/**
 * Camera that shows all lit sites, where the reader asks for it or has opened a thing of which nothing is in view: a
 * choice that lights something within sight moves nothing. Null where the camera need not go there.
 */
export function focusCamera(
  previous: CameraBasis,
  next: CameraBasis,
  current: Camera,
): Camera | null {
  const { focus } = next;
  if (!focus || !hasExtent(next.size)) return null;
  if (previous.focus?.of === focus.of) {
    return previous.focus.asked === focus.asked ? null : fitPositions(focus.positions, next);
  }
  const asked = askedCamera(previous, next);
  const isAddressed = asked !== null && next.camera !== null;
  if (!focus.follow || isAddressed) return null;
  const [west, south, east, north] = uncoveredBounds(asked ?? current, next.size, next.padding);
  const isInView = focus.positions.some(
    ([lon, lat]) => lon >= west && lon <= east && lat >= south && lat <= north,
  );
  return isInView ? null : fitPositions(focus.positions, next);
}

/** Camera that shows all of these positions, no nearer than where one can be told from its neighbours. */
export function fitPositions(positions: readonly LonLat[], basis: CameraBasis): Camera {
  const lons = positions.map(([lon]) => lon);
  const lats = positions.map(([, lat]) => lat);
  const bounds: Bounds = [
    Math.min(...lons),
    Math.min(...lats),
    Math.max(...lons),
    Math.max(...lats),
  ];
  const camera = fitContent({ ...basis, bounds });
  if (camera.zoom <= FOCUS_ZOOM) return camera;
  const [west, south, east, north] = bounds;
  return showPosition([(west + east) / 2, (south + north) / 2], FOCUS_ZOOM, basis);
}

/** A camera that is asked for: a new one in the address, or the one that follows from plans and room. */
function askedCamera(previous: CameraBasis, next: CameraBasis): Camera | null {
  if (next.camera) {
    const isNew = previous.camera === null || !sameCamera(previous.camera, next.camera);
    return isNew ? clampCamera(next.camera, next.limits) : null;
  }
  const otherPlans = previous.bounds?.join() !== next.bounds?.join();
  if (previous.camera !== null || otherPlans) return fitContent(next);
  return next.selected === null && !sameRoom(previous, next) ? fitContent(next) : null;
}

/** Whether the part of the map that nothing covers is the same. */
function sameRoom(a: CameraBasis, b: CameraBasis): boolean {
  return (
    a.size.width === b.size.width &&
    a.size.height === b.size.height &&
    a.padding.top === b.padding.top &&
    a.padding.right === b.padding.right &&
    a.padding.bottom === b.padding.bottom &&
    a.padding.left === b.padding.left
  );
}

/** Camera that shows all plans at hand. */
export function fitContent({ bounds, padding, size, limits }: CameraBasis): Camera {
  const across = ((size.width - padding.left - padding.right) * (1 - FIT_SHARE)) / 2;
  const down = ((size.height - padding.top - padding.bottom) * (1 - FIT_SHARE)) / 2;
  const room: Padding = {
    top: padding.top + down,
    right: padding.right + across,
    bottom: padding.bottom + down,
    left: padding.left + across,
  };
  return fitBounds(bounds ?? limits.bounds, { size, padding: room, limits });
}

/** What the map shows in the part that no panel covers. */
export function uncoveredBounds(camera: Camera, size: Size, padding: Padding): Bounds {
  const [west, north] = fromPixel([padding.left, padding.top], camera, size);
  const corner = [size.width - padding.right, size.height - padding.bottom] as const;
  const [east, south] = fromPixel(corner, camera, size);
  const isCovered = west >= east || south >= north;
  return isCovered ? visibleBounds(camera, size) : [west, south, east, north];
}

/** The pixel in the middle of the part that no panel covers. */
export function uncoveredMiddle({ width, height }: Size, padding: Padding): Pixel {
  return [(width + padding.left - padding.right) / 2, (height + padding.top - padding.bottom) / 2];
}

/**
 * Comes nearer only from afar, where the mark could not be told from its neighbours; else just keeps it in sight, so that
 * a choice among what the reader sees changes nothing of what they see.
 */
function approach(mark: SceneMark, from: Camera, basis: CameraBasis): Camera | null {
  if (from.zoom >= NAMED_ZOOM) return keepVisible(mark, from, basis);
  return showPosition(mark.position, legibleZoom(mark) - 1, basis);
}

/** The camera moved so far that the mark stands beside the panel; null when it does already. */
function keepVisible(
  mark: SceneMark,
  from: Camera,
  { size, padding, limits }: Frame,
): Camera | null {
  const shift = shiftIntoView(toPixel(mark.position, from, size), size, padding);
  if (!shift) return null;
  const centre = [size.width / 2 - shift[0], size.height / 2 - shift[1]] as const;
  const [lon, lat] = fromPixel(centre, from, size);
  return clampCamera({ zoom: from.zoom, lat, lon }, limits);
}

/** The camera of an address, moved where its mark would lie under a box; null where it does not, or is far away. */
function fromUnder(mark: SceneMark, from: Camera, basis: CameraBasis): Camera | null {
  const [x, y] = toPixel(mark.position, from, basis.size);
  const isInSight = x >= 0 && y >= 0 && x <= basis.size.width && y <= basis.size.height;
  return isInSight ? keepVisible(mark, from, basis) : null;
}

/** Zoom at which the radius of a site's uncertainty can be seen for what it is. */
function legibleZoom(mark: SceneMark): number {
  const metresPerPixel = mark.radiusM / LEGIBLE_RADIUS;
  const zoom = Math.log2(67_000 / metresPerPixel);
  return Math.min(LEGIBLE_ZOOM.most, Math.max(LEGIBLE_ZOOM.least, zoom));
}
