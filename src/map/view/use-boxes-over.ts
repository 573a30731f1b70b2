import { type RefObject, useLayoutEffect, useState } from "react";
import type { Box } from "../camera/project.ts";

/** What stands over a map says so by this attribute: buttons, notes, legend. */
const OVER = "[data-over-map]";

type MapOverlay = {
  readonly boxes: readonly Box[];
  /** Size of the text in that element, in pixels. */
  readonly font: number;
};

const NO_OVERLAY: MapOverlay = { boxes: [], font: 12 };

/**
 * What stands over a map, as boxes in pixels of it. They are measured anew when the map or one of them gets another size,
 * and when another comes.
 * @param inside an element as large as the map
 */
export function useBoxesOver(inside: RefObject<HTMLElement | null>): MapOverlay {
  const [overlay, setOverlay] = useState<MapOverlay>(NO_OVERLAY);
  useLayoutEffect(() => {
    const map = inside.current;
    if (!map) return undefined;
    const section = map.closest("section");
    const over = () => [...(section?.querySelectorAll(OVER) ?? [])];
    // What is placed freely makes the element around it no larger.
    const pieces = () => over().flatMap((element) => [element, ...element.children]);
    const measure = () => {
      const next = {
        boxes: pieces()
          .map((element) => boxOn(map, element))
          .filter(({ left, top, right, bottom }) => right > left && bottom > top),
        font: Number.parseFloat(getComputedStyle(map).fontSize),
      };
      setOverlay((last) => (JSON.stringify(last) === JSON.stringify(next) ? last : next));
    };
    const sizes = new ResizeObserver(measure);
    // The legend and others come later than the map, and open.
    const comers = new MutationObserver(() => watch());
    const watch = () => {
      for (const element of [map, ...pieces()]) sizes.observe(element);
      for (const element of [section, ...over()]) {
        if (element) comers.observe(element, { childList: true });
      }
      measure();
    };
    watch();
    return () => {
      sizes.disconnect();
      comers.disconnect();
    };
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
