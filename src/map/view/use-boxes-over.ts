import { type RefObject, useLayoutEffect, useState } from "react";
import type { Box } from "../camera/project.ts";

/** What stands over a map says so by this attribute: buttons, notes, legend. */
const OVER = "[data-over-map]";

type MapOverlay = {
  readonly boxes: readonly Box[];
  /** Size of the text in that element, in pixels. */
  readonly font: number;
};

/**
 * What stands over a map, as boxes in pixels of it. They are measured anew when the map or one of them gets another size.
 * @param inside an element as large as the map
 */
export function useBoxesOver(inside: RefObject<HTMLElement | null>): MapOverlay {
  const [overlay, setOverlay] = useState<MapOverlay>({ boxes: [], font: 12 });
  useLayoutEffect(() => {
    const map = inside.current;
    if (!map) return undefined;
    const over = () => [...(map.closest("section")?.querySelectorAll(OVER) ?? [])];
    const measure = () =>
      setOverlay({
        boxes: over().map((element) => boxOn(map, element)),
        font: Number.parseFloat(getComputedStyle(map).fontSize),
      });
    measure();
    const observer = new ResizeObserver(measure);
    for (const element of [map, ...over()]) observer.observe(element);
    return () => observer.disconnect();
  }, [inside]);
  return overlay;
}

function boxOn(map: Element, element: Element): Box {
  const origin = map.getBoundingClientRect();
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return {
    left: left - origin.left,
    top: top - origin.top,
    right: right - origin.left,
    bottom: bottom - origin.top,
  };
}
