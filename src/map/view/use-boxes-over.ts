import { type RefObject, useLayoutEffect, useState } from "react";
import type { Box } from "../camera/project.ts";

/** What stands over a map says so by this attribute: buttons, notes, legend. */
const OVER = "[data-over-map]";

/**
 * What stands over a map, as boxes in pixels of it. They are measured anew when the map or one of them gets another size.
 * @param inside an element as large as the map
 */
export function useBoxesOver(inside: RefObject<HTMLElement | null>): readonly Box[] {
  const [boxes, setBoxes] = useState<readonly Box[]>([]);
  useLayoutEffect(() => {
    const map = inside.current;
    if (!map) return undefined;
    const over = () => [...(map.closest("section")?.querySelectorAll(OVER) ?? [])];
    const measure = () => setBoxes(over().map((element) => boxOn(map, element)));
    measure();
    const observer = new ResizeObserver(measure);
    for (const element of [map, ...over()]) observer.observe(element);
    return () => observer.disconnect();
  }, [inside]);
  return boxes;
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
