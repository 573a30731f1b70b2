import { useEffect, useState } from "react";
import type { AtlasPlan } from "../../domain/atlas/atlas.ts";
import { useAtlas, useUi, useViewPart } from "../shared/atlas-context.tsx";
import { useKnownOutlines, useOutlines, type Loaded } from "../shared/use-parts.ts";

/** How long the list waits for a moment without work, in milliseconds. */
const PATIENCE_MS = 2_000;
/** How long it waits for the map, in milliseconds: it may never come. */
const MAP_PATIENCE_MS = 8_000;
/** By what a reader shows that the list is wanted. */
const HANDS = ["pointerdown", "keydown", "wheel"] as const;

/**
 * The outlines of plans whose sites are listed. A plan that the reader has chosen is loaded at once; those that are only
 * shown with all others when the map has been drawn and the page has nothing better to do, or the reader is at work.
 */
export function useOutlinesWhenIdle(plans: readonly string[]): Loaded<AtlasPlan> {
  const { initialView } = useAtlas();
  const hasChosen = useViewPart((view) => view.plans.length > 0);
  const hasMap = useUi((ui) => ui.bounds !== null || ui.mapFault !== null);
  const hasRested = useHasRested(initialView === null, hasMap);
  const wanted = useOutlines(hasChosen || hasRested ? plans : NONE);
  const known = useKnownOutlines(plans);
  return hasChosen || hasRested ? wanted : known;
}

const NONE: readonly string[] = [];

/** True from the first idle moment after the page has been taken over and the map has come, or is waited for no longer. */
function useHasRested(isLive: boolean, hasMap: boolean): boolean {
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
