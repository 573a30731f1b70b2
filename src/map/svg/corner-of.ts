import type { Pixel } from "../camera/project.ts";

/** The lower right corner of an element of a drawing, in pixels of the drawing. */
export function cornerOf(element: SVGGraphicsElement): Pixel {
  const own = element.getBoundingClientRect();
  const map = (element.ownerSVGElement ?? element).getBoundingClientRect();
  return [own.right - map.left, own.bottom - map.top];
}
