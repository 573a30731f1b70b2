import { useCallback, useState } from "react";
import { isSiteKey } from "../../model/site-key.ts";
import { uiStore } from "../../state/store.ts";
import type { AtlasMapProps } from "../engine/atlas-map-props.ts";
import type { DrawnMark } from "../scene/scene-types.ts";
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

/** Tells list and other maps of the site under the pointer; several together are none. */
export function tellHovered(mark: DrawnMark | null): void {
  const [site, ...others] = mark?.marks ?? [];
  const isOne = site !== undefined && others.length === 0 && isSiteKey(site.key);
  uiStore.setState({ hovered: isOne ? site.key : null });
}
