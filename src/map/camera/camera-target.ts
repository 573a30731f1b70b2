import type { Camera } from "../../state/view.ts";
import type { AtlasMapProps } from "../engine/atlas-map-props.ts";
import { clampCamera, fitBounds, sameCamera, shiftIntoView, showPosition } from "./camera.ts";
import {
  type Bounds,
  fromPixel,
  type Padding,
  type Size,
  toPixel,
  visibleBounds,
} from "./project.ts";
import type { SceneMark } from "../scene/scene-types.ts";

type CameraProps = Pick<AtlasMapProps, "camera" | "padding" | "scene">;

/** Room between the plans shown and the edge of the map. */
const FIT_MARGIN = 44;
/** Captions stand above the regions, scale and source below them. */
const FIT_MARGIN_TOP = 72;
const FIT_MARGIN_BOTTOM = 64;
/** Radius on the screen at which a site's whereabouts can be read. */
const LEGIBLE_RADIUS = 150;
const LEGIBLE_ZOOM = { least: 8, most: 13 };

/** The camera of a map that has just been opened. */
export function openingCamera(props: CameraProps, size: Size): Camera {
  if (props.camera) return clampCamera(props.camera);
  const { selected } = props.scene;
  const whole = fitContent(props, size);
  if (!selected) return whole;
  const legible = legibleZoom(selected);
  return whole.zoom >= legible
    ? (keepVisible(selected, whole, size, props.padding) ?? whole)
    : showPosition(selected.position, legible, size, props.padding);
}

/** Where the camera must go after a change of props; null when it may stay. */
export function nextCamera(
  previous: CameraProps,
  next: CameraProps,
  current: Camera,
  size: Size,
): Camera | null {
  const asked = askedCamera(previous, next, size);
  const from = asked ?? current;
  const { selected } = next.scene;
  if (!selected) return asked;
  const isNew = selected.key !== previous.scene.selected?.key;
  const isCovered = next.padding !== previous.padding;
  if (isNew && asked === null) return approach(selected, from, size, next.padding);
  return isNew || isCovered ? (keepVisible(selected, from, size, next.padding) ?? asked) : asked;
}

/** A camera that the props ask for themselves: a new one in the address, or other plans. */
function askedCamera(previous: CameraProps, next: CameraProps, size: Size): Camera | null {
  if (next.camera) {
    const isNew = previous.camera === null || !sameCamera(previous.camera, next.camera);
    return isNew ? clampCamera(next.camera) : null;
  }
  const otherPlans = previous.scene.content.bounds?.join() !== next.scene.content.bounds?.join();
  return previous.camera !== null || otherPlans ? fitContent(next, size) : null;
}

/** Camera that shows all plans at hand. */
export function fitContent(props: CameraProps, size: Size): Camera {
  const { bounds } = props.scene.content;
  const { padding } = props;
  const room: Padding = {
    top: padding.top + FIT_MARGIN_TOP,
    right: padding.right + FIT_MARGIN,
    bottom: padding.bottom + FIT_MARGIN_BOTTOM,
    left: padding.left + FIT_MARGIN,
  };
  return fitBounds(bounds ?? [108, 19.5, 124.5, 35.5], size, room);
}

/** Where the camera must go after the map has got another size; null when it may stay. */
export function settledCamera(props: CameraProps, current: Camera, size: Size): Camera | null {
  const { selected } = props.scene;
  if (selected) return keepVisible(selected, current, size, props.padding);
  return props.camera === null ? fitContent(props, size) : null;
}

/** What the map shows in the part that no panel covers. */
export function uncoveredBounds(camera: Camera, size: Size, padding: Padding): Bounds {
  const [west, north] = fromPixel([padding.left, padding.top], camera, size);
  const corner = [size.width - padding.right, size.height - padding.bottom] as const;
  const [east, south] = fromPixel(corner, camera, size);
  const isCovered = west >= east || south >= north;
  return isCovered ? visibleBounds(camera, size) : [west, south, east, north];
}

/** Comes nearer only when the mark could not be told from its neighbours at all, else just keeps it in sight. */
function approach(mark: SceneMark, from: Camera, size: Size, padding: Padding): Camera | null {
  const legible = legibleZoom(mark);
  if (from.zoom < legible - 2.5) return showPosition(mark.position, legible - 1, size, padding);
  return keepVisible(mark, from, size, padding);
}

/** The camera moved so far that the mark stands beside the panel; null when it does already. */
function keepVisible(mark: SceneMark, from: Camera, size: Size, padding: Padding): Camera | null {
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
