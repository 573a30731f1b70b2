import { useEffect, useState } from "react";
import { showsMap } from "../../state/view.ts";
import { useAtlas, useUi, useViewPart } from "./atlas-context.tsx";

/** How long a moment without work is waited for, in milliseconds. */
const PATIENCE_MS = 2_000;
/** How long the map is waited for, in milliseconds: it may never come. */
const MAP_PATIENCE_MS = 8_000;
/** By what a reader shows that more is wanted. */
const HANDS = ["pointerdown", "keydown", "wheel"] as const;

/**
 * True from the first idle moment after the page has been taken over and the map has come, where there is to be one, or is
 * waited for no longer; at once where the reader is at work.
 */
export function useHasRested(): boolean {
  const isLive = useAtlas().initialView === null;
  const awaitsMap = useViewPart(({ screen }) => showsMap(screen));
  const hasMap = useUi((ui) => ui.bounds !== null || ui.mapFault !== null) || !awaitsMap;
  const [hasRested, setRested] = useState(false);
  useEffect(() => {
    if (!isLive || hasRested) return undefined;
    const rest = () => setRested(true);
    if (hasMap) return whenIdle(rest);
    const timer = setTimeout(rest, MAP_PATIENCE_MS);
    for (const hand of HANDS) addEventListener(hand, rest, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const hand of HANDS) removeEventListener(hand, rest);
    };
  }, [isLive, hasMap, hasRested]);
  return hasRested;
}

/** @returns a function that calls it off */
function whenIdle(run: () => void): () => void {
  // Safari has no idle callbacks; there a moment later must do.
  if (typeof requestIdleCallback !== "function") {
    const timer = setTimeout(run, 200);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(run, { timeout: PATIENCE_MS });
  return () => cancelIdleCallback(handle);
}
