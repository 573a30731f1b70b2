import type { Camera } from "../../state/view.ts";
import type { Scene, SceneMark } from "../scene/scene-types.ts";
import { clampCamera, fitBounds, sameCamera, shiftIntoView, showPosition } from "./camera.ts";
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
export type CameraBasis = {
  /** The one in the address; null until the reader has moved the map. */
  readonly camera: Camera | null;
  /** What the plans on show take up. */
  readonly bounds: Bounds | null;
  /** Key of the site that is chosen. */
  readonly chosen: string | null;
  /** Its mark, once it is there. */
  readonly selected: SceneMark | null;
  readonly padding: Padding;
  readonly size: Size;
};

type BasisProps = {
  readonly camera: Camera | null;
  readonly padding: Padding;
  readonly scene: Scene;
};

export function cameraBasis({ camera, padding, scene }: BasisProps, size: Size): CameraBasis {
  const { content, chosen, selected } = scene;
  return { camera, bounds: content.bounds, chosen, selected, padding, size };
}

/** Whether a map of that size shows anything: one that is not laid out, as on paper, is no view of anything. */
export function hasExtent({ width, height }: Size): boolean {
  return width > 0 && height > 0;
}

/** Room between the plans shown and the edge of the map. */
const FIT_MARGIN = 44;
/** Captions stand above the regions, scale and source below them. */
const FIT_MARGIN_TOP = 72;
const FIT_MARGIN_BOTTOM = 64;
/** No margin takes more than this share of what is free: on a low screen the plans come first. */
const FIT_MARGIN_SHARE = 0.2;
/** Radius on the screen at which a site's whereabouts can be read. */
const LEGIBLE_RADIUS = 150;
const LEGIBLE_ZOOM = { least: 8, most: 13 };
/** From here on sites are shapes with names: one in sight can be told from its neighbours. */
const NAMED_ZOOM = 6.5;

/** The camera of a map that has just been opened. */
export function openingCamera(basis: CameraBasis): Camera {
  if (basis.camera) return clampCamera(basis.camera);
  const { selected } = basis;
  const whole = fitContent(basis);
  if (!selected) return whole;
  const legible = legibleZoom(selected);
  return whole.zoom >= legible
    ? (keepVisible(selected, whole, basis) ?? whole)
    : showPosition(selected.position, legible, basis.size, basis.padding);
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
  const isNew = selected.key !== previous.selected?.key;
  if (isNew && hasComeLate(previous, next)) return asked;
  if (isNew && asked === null) return approach(selected, from, next);
  return isNew || !sameRoom(previous, next) ? (keepVisible(selected, from, next) ?? asked) : asked;
}

/** A camera that is asked for: a new one in the address, or the one that follows from plans and room. */
function askedCamera(previous: CameraBasis, next: CameraBasis): Camera | null {
  if (next.camera) {
    const isNew = previous.camera === null || !sameCamera(previous.camera, next.camera);
    return isNew ? clampCamera(next.camera) : null;
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
export function fitContent({ bounds, padding, size }: CameraBasis): Camera {
  const across = (size.width - padding.left - padding.right) * FIT_MARGIN_SHARE;
  const down = (size.height - padding.top - padding.bottom) * FIT_MARGIN_SHARE;
  const room: Padding = {
    top: padding.top + Math.min(FIT_MARGIN_TOP, down),
    right: padding.right + Math.min(FIT_MARGIN, across),
    bottom: padding.bottom + Math.min(FIT_MARGIN_BOTTOM, down),
    left: padding.left + Math.min(FIT_MARGIN, across),
  };
  return fitBounds(bounds ?? [108, 19.5, 124.5, 35.5], size, room);
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
  return showPosition(mark.position, legibleZoom(mark) - 1, basis.size, basis.padding);
}

/** The camera moved so far that the mark stands beside the panel; null when it does already. */
function keepVisible(
  mark: SceneMark,
  from: Camera,
  { size, padding }: Pick<CameraBasis, "size" | "padding">,
): Camera | null {
  const shift = shiftIntoView(toPixel(mark.position, from, size), size, padding);
  if (!shift) return null;
  const centre = [size.width / 2 - shift[0], size.height / 2 - shift[1]] as const;
  const [lon, lat] = fromPixel(centre, from, size);
  return clampCamera({ zoom: from.zoom, lat, lon });
}

/** Zoom at which the radius of a site's uncertainty can be seen for what it is. */
function legibleZoom(mark: SceneMark): number {
  const metresPerPixel = mark.radiusM / LEGIBLE_RADIUS;
  const zoom = Math.log2(67_000 / metresPerPixel);
  return Math.min(LEGIBLE_ZOOM.most, Math.max(LEGIBLE_ZOOM.least, zoom));
}
