import type { AtlasPlan } from "../../domain/atlas/atlas.ts";
import { useViewPart } from "../shared/atlas-context.tsx";
import { useHasRested } from "../shared/use-has-rested.ts";
import { useKnownOutlines, useOutlines, type Loaded } from "../shared/use-parts.ts";

/**
 * The outlines of plans whose sites are listed. A plan that the reader has chosen is loaded at once; those that are only
 * shown with all others when the map has been drawn and the page has nothing better to do, or the reader is at work.
 */
export function useOutlinesWhenIdle(plans: readonly string[]): Loaded<AtlasPlan> {
  const hasChosen = useViewPart((view) => view.plans.length > 0);
  const hasRested = useHasRested();
  const wanted = useOutlines(hasChosen || hasRested ? plans : NONE);
  const known = useKnownOutlines(plans);
  return hasChosen || hasRested ? wanted : known;
}

const NONE: readonly string[] = [];
