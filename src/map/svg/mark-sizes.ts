import { SHAPE_BOX } from "../../ui/kind-shapes.ts";
import { LEAST_TEXT } from "../style/legible.ts";

/** Of names and of captions, in pixels. */
export const FONT_SIZE = 12.5;
export const CAPTION_SIZE = 15;
/** Of the number of sites that a mark stands for. */
export const COUNT_SIZE = 11;

/** From the first on sites are named, to the second plans. */
export const NAME_ZOOM = 6;
export const CAPTION_ZOOM = 8.5;

/** By how much the shape of a mark is enlarged at a zoom. */
export function markScale(zoom: number): number {
  const size = Math.min(1, Math.max(0.36, 0.36 + (zoom - 4) * 0.08));
  return (size * 20) / SHAPE_BOX;
}

/** Radius of the circle about a number, in pixels. Circles grow with the names, but less. */
export function countRadius(count: number, textScale = 1): number {
  return (count < 10 ? 10.5 : count < 100 ? 12 : 14) * Math.sqrt(textScale);
}

/** Size of a number on the map, in pixels: for who wants larger names none is smaller than a name. */
export function numberSize(size: number, textScale: number): number {
  return textScale > 1 ? Math.max(LEAST_TEXT, size * Math.sqrt(textScale)) : size;
}

/** How much is left of a mark while others are lit. */
export const DIMMED = 0.22;

/** Radius of the ring at the far end of a link, in pixels. */
export const ARC_END = 4;
