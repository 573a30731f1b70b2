import { type RefObject, useEffect, useState } from "react";
import { hasExtent } from "../camera/camera-target.ts";
import type { Size } from "../camera/project.ts";

/** Size of the map; null before it is laid out. A map that is not laid out now, as on paper, keeps the size that it had. */
export function useSize(frame: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {};
      if (hasExtent({ width, height })) setSize({ width, height });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return size;
}
