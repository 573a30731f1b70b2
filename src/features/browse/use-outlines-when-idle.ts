import { useEffect, useState } from "react";
import type { AtlasPlan } from "../../domain/atlas/atlas.ts";
import { useAtlas, useViewPart } from "../shared/atlas-context.tsx";
import { useKnownOutlines, useOutlines, type Loaded } from "../shared/use-parts.ts";

/** How long the list waits for a moment without work, in milliseconds. */
const PATIENCE_MS = 2_000;

/**
 * The outlines of plans whose sites are listed. A plan that the reader has chosen is loaded at once; those that are only
 * shown with all others when the page has been drawn and has nothing better to do.
 */
export function useOutlinesWhenIdle(plans: readonly string[]): Loaded<AtlasPlan> {
  const { initialView } = useAtlas();
  const hasChosen = useViewPart((view) => view.plans.length > 0);
  const hasRested = useHasRested(initialView === null);
  const wanted = useOutlines(hasChosen || hasRested ? plans : NONE);
  const known = useKnownOutlines(plans);
  return hasChosen || hasRested ? wanted : known;
}

const NONE: readonly string[] = [];

/** True from the first idle moment after the page has been taken over. */
function useHasRested(isLive: boolean): boolean {
  const [hasRested, setRested] = useState(false);
  useEffect(() => {
    if (!isLive) return undefined;
    return whenIdle(() => setRested(true));
  }, [isLive]);
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
