import { useEffect, useState, type RefObject } from "react";
import type { Padding } from "../../map/camera/project.ts";
import { useUi } from "../shared/atlas-context.tsx";
import { BREAKPOINTS } from "../../ui/breakpoints.ts";
import { useMedia } from "../../ui/use-media.ts";

const NOTHING: Padding = { top: 0, right: 0, bottom: 0, left: 0 };
/** As in Sheet.module.css. */
const PEEK_PX = 132;
const HALF_SHARE = 0.52;

/** Room of the map that the bottom sheet covers on a phone; nothing on a wide screen, where panels stand beside it. */
export function useSheetPadding(box: RefObject<HTMLElement | null>): Padding {
  const isPhone = useMedia(BREAKPOINTS.phone);
  const isShort = useMedia(BREAKPOINTS["short-phone"]);
  const height = useUi((ui) => ui.sheet);
  const [padding, setPadding] = useState(NOTHING);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const measure = () => {
      const bottom = height === "peek" ? PEEK_PX : Math.round(element.clientHeight * HALF_SHARE);
      setPadding((known) => {
        const next = isPhone && !isShort ? bottom : 0;
        return known.bottom === next ? known : { ...NOTHING, bottom: next };
      });
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box, height, isPhone, isShort]);
  return padding;
}
