import { useCallback, useEffect, useState } from "react";
import type { LoadMap, MapComponent, MapPartsState } from "./use-map-parts.ts";

type SketchInput = {
  readonly load: LoadMap | null;
  readonly parts: MapPartsState;
  /** Whether all that it would draw has come. */
  readonly isWhole: boolean;
  /** Whether a picture shows the map already. */
  readonly isPictured: boolean;
};

export type Sketch = {
  /** The plain map in hand while the drawn one is on its way; null while there is none. */
  readonly Component: MapComponent | null;
  /** Says that a hand or the focus has come to the picture. */
  readonly reach: () => void;
};

/**
 * The plain map, a small program, in place of the drawn one: where no picture shows the map, where a hand or the focus has
 * come to the picture before the drawn one, and where that does not come. To draw it for nobody would hold up the drawn
 * one. Once begun it stays until the drawn one stands.
 */
export function useSketch({ load, parts, isWhole, isPictured }: SketchInput): Sketch {
  const [found, setFound] = useState<MapComponent | null>(null);
  const [isReached, setReached] = useState(false);
  const [begun, setBegun] = useState(false);
  const isNeeded = parts.status === "failed" || (parts.status === "loading" && !isPictured);
  const isWanted = isNeeded || isReached;
  /** The state of the drawn map while the plain one was asked for in vain: with the next it is asked for anew. */
  const [inVain, setInVain] = useState<MapPartsState | null>(null);
  const isAsked = isWanted && found === null && inVain !== parts;
  useEffect(() => {
    if (!isAsked) return;
    // Without it nothing is missing but a few seconds: the drawn map says for itself when it does not come.
    load?.(true).then(
      (component) => setFound(() => component),
      () => setInVain(parts),
    );
  }, [load, isAsked, parts]);
  if (!begun && isWanted && found !== null && isWhole) setBegun(true);
  const reach = useCallback(() => setReached(true), []);
  return { Component: begun ? found : null, reach };
}
