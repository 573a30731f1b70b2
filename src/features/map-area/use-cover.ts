import { useMemo, useSyncExternalStore } from "react";
import type { Padding } from "../../map/camera/project.ts";

/** What covers the map, in whole pixels from each of its sides. */
export type Cover = {
  /** The bottom sheet of a phone: below it nothing is seen. */
  readonly padding: Padding;
  /** The sheet with all boxes that stand over the map: beside them is the room for what the camera shows. */
  readonly cover: Padding;
};

/**
 * What covers the map. Both are measured before the first paint and whenever they change: the style sheet says where
 * the room is, here and for the picture that stands before the map.
 * @param box the map @param room the part of it that is to be free, see `MapRoom`
 */
export function useCover(box: HTMLElement | null, room: HTMLElement | null): Cover {
  const { subscribe, read } = useMemo(() => measuredCover(box, room), [box, room]);
  const measured = useSyncExternalStore(subscribe, read, () => NOTHING);
  return useMemo(() => {
    const [sheet = 0, top = 0, right = 0, bottom = 0, left = 0] = measured.split(" ").map(Number);
    return {
      padding: { top: 0, right: 0, bottom: sheet, left: 0 },
      cover: { top, right, bottom, left },
    };
  }, [measured]);
}

/**
 * Measures when the browser has laid the page out: whoever measures while it is being rendered makes the browser do that
 * twice.
 */
function measuredCover(box: HTMLElement | null, room: HTMLElement | null) {
  let known: string | null = null;
  return {
    read: () => (known ??= measure(box, room)),
    subscribe: (listener: () => void) => {
      const observer = new ResizeObserver(() => {
        known = measure(box, room);
        listener();
      });
      for (const element of [box, room]) if (element) observer.observe(element);
      return () => observer.disconnect();
    },
  };
}

const NOTHING = "0 0 0 0 0";

/** Height of the sheet, then the cover from each side, as one text: the same text is the same cover. */
function measure(box: HTMLElement | null, room: HTMLElement | null): string {
  if (!box || !room || box.clientHeight === 0) return NOTHING;
  const sheet = heightOf(box, getComputedStyle(box).getPropertyValue("--sheet").trim());
  const whole = box.getBoundingClientRect();
  const free = room.getBoundingClientRect();
  return [
    sheet,
    free.top - whole.top,
    whole.right - free.right,
    whole.bottom - free.bottom,
    free.left - whole.left,
  ]
    .map(Math.round)
    .join(" ");
}

/** A height that the style sheet gives in pixels or in parts of a hundred of the map. */
function heightOf(box: HTMLElement, text: string): number {
  const amount = Number.parseFloat(text) || 0;
  return text.endsWith("%") ? (box.clientHeight * amount) / 100 : amount;
}
