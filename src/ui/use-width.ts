import { type RefObject, useEffect, useRef, useState } from "react";

/** The width of an element in pixels as it is laid out, and what marks it; the width given until it is. */
export function useWidth<Of extends Element>(
  before: number,
): readonly [ref: RefObject<Of | null>, width: number] {
  const ref = useRef<Of>(null);
  const [width, setWidth] = useState(before);
  useEffect(() => {
    if (!ref.current) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      // On paper the drawing keeps its proportions: what is laid out for it must not change under the printer.
      if (entry && entry.contentRect.width > 0) setWidth(Math.round(entry.contentRect.width));
    });
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
