import { useCallback, useState } from "react";
import type { AtlasMapProps } from "../engine/atlas-map-props.ts";
import type { Hovered } from "./HoverCard.tsx";

type OnHover = AtlasMapProps["onHover"];

/** What the pointer is upon, and what to tell of it: it is told on to the host as well. */
export function useHovered(tell: OnHover): readonly [Hovered | null, OnHover] {
  const [hovered, setHovered] = useState<Hovered | null>(null);
  const onHover: OnHover = useCallback(
    (mark, at) => {
      setHovered(mark && { mark, at });
      tell(mark, at);
    },
    [tell],
  );
  return [hovered, onHover];
}
