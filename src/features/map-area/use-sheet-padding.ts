import { useCallback, useMemo, useSyncExternalStore } from "react";
import { NO_PADDING, type Padding } from "../../map/camera/project.ts";
import type { SheetStop } from "../../state/store.ts";
import { useUi } from "../shared/atlas-context.tsx";

/** What of the map a sheet covers at each stop. At its full height it covers all: the map then keeps to what half leaves. */
const COVERS: Readonly<Record<SheetStop, string>> = {
  peek: "--sheet-peek",
  half: "--sheet-half",
  full: "--sheet-half",
};

/**
 * Room of the map that the bottom sheet covers on a phone; nothing where panels stand beside it. It is read from the
 * style sheet's own heights before the first paint, and again whenever the map gets another size.
 */
export function useSheetPadding(box: HTMLElement | null): Padding {
  const stop = useUi((ui) => ui.sheet);
  const subscribe = useCallback(
    (listener: () => void) => {
      const observer = new ResizeObserver(listener);
      if (box) observer.observe(box);
      return () => observer.disconnect();
    },
    [box],
  );
  const bottom = useSyncExternalStore(
    subscribe,
    () => coverOf(box, COVERS[stop]),
    () => 0,
  );
  return useMemo(() => (bottom === 0 ? NO_PADDING : { ...NO_PADDING, bottom }), [bottom]);
}

/** A height that the style sheet gives in pixels or in parts of a hundred of the map, in whole pixels. */
function coverOf(element: HTMLElement | null, property: string): number {
  if (!element) return 0;
  const text = getComputedStyle(element).getPropertyValue(property).trim();
  const amount = Number.parseFloat(text) || 0;
  return Math.round(text.endsWith("%") ? (element.clientHeight * amount) / 100 : amount);
}
