import type { Ground } from "../../domain/places/assemble-ground.ts";
import type { Language } from "../../i18n/language.ts";
import type { Camera } from "../../state/view.ts";
import { FIT_SHARE } from "../camera/fit-share.ts";
import { type Bounds, fromMercator, type Size, toMercator, worldSize } from "../camera/project.ts";
import type { SceneContent } from "../scene/scene-types.ts";
import type { Palette } from "../style/palette.ts";
import { drawStillMap } from "./still-map.ts";

type FirstMapInput = {
  readonly content: SceneContent;
  readonly ground: Ground;
  readonly language: Language;
  /** Room for which it is drawn, in pixels; in another it is scaled as a whole. */
  readonly room: Size;
};

/** Between these proportions, width to height, of a room, the picture leaves no edge empty. */
const ROOMS = { narrowest: 0.6, widest: 2.8 } as const;
/** What a map shows is larger than its room by so much at the most. */
const BEYOND = 1.45;
/** The picture is so much larger than the room that its plans are fitted into, and its page lays it out so. */
const PICTURE = 2.5;

/**
 * Draws a map as a picture: the plans shown, as the SVG map draws them, without anything that can be chosen. In a room of
 * any size it stands where the map's own camera will show the same: the middle of its box is what that camera shows in its
 * room at least, and what lies beyond is there as far as a map may show it.
 * @returns what gives the SVG document in a palette, or null where there is nothing to fit
 */
export function drawFirstMap(input: FirstMapInput): ((palette: Palette) => string) | null {
  const { content, ground, language, room } = input;
  if (content.bounds === null) return null;
  const { camera, size } = frameOf(content.bounds, room);
  const scene = { content, emphasis: [], arcs: [] };
  const draw = drawStillMap({ scene, ground, language, camera, size, reach: reachOf(size) });
  const [width, height] = [Math.round(size.width), Math.round(size.height)];
  const beside = (1 - PICTURE) / 2;
  const box = `${width * beside} ${height * beside} ${width * PICTURE} ${height * PICTURE}`;
  return (palette) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${draw(palette)}</svg>`;
}

/** What the camera shows at least when it fits bounds into a room, in pixels of its zoom. */
function frameOf(bounds: Bounds, room: Size): { readonly camera: Camera; readonly size: Size } {
  const [left, top] = toMercator([bounds[0], bounds[3]]);
  const [right, bottom] = toMercator([bounds[2], bounds[1]]);
  const across = Math.max(right - left, 1e-9) / FIT_SHARE;
  const down = Math.max(bottom - top, 1e-9) / FIT_SHARE;
  const scale = Math.min(room.width / across, room.height / down);
  const [lon, lat] = fromMercator([(left + right) / 2, (top + bottom) / 2]);
  return {
    camera: { zoom: Math.log2(scale / worldSize(0)), lat, lon },
    size: { width: across * scale, height: down * scale },
  };
}

function reachOf({ width, height }: Size): Size {
  return {
    width: Math.max(width, height * ROOMS.widest) * BEYOND,
    height: Math.max(height, width / ROOMS.narrowest) * BEYOND,
  };
}
