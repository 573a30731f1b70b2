import { useEffect, useRef } from "react";
import { sectionAnchor, type CompareSectionId } from "../../domain/compare/sections.ts";

/** By these a reader goes on by themselves. */
const OWN_MOVES = ["wheel", "touchmove", "pointerdown", "keydown"] as const;

/**
 * Brings the part of the comparison that the address names into sight, and keeps it there while what stands above it still comes,
 * until the reader moves on; the head of the page when it names none any more.
 * @returns what brings a part into sight again
 */
export function useSectionInSight(section: CompareSectionId | null) {
  const before = useRef<CompareSectionId | null>(null);
  useEffect(() => {
    if (before.current === section) return undefined;
    before.current = section;
    bringInSight(section);
    return section === null ? undefined : keepInSight(section);
  }, [section]);
  return bringInSight;
}

function bringInSight(section: CompareSectionId | null): void {
  const target = document.getElementById(section === null ? "content" : sectionAnchor(section));
  target?.focus({ preventScroll: true });
  if (section === null) target?.scrollTo({ top: 0 });
  else target?.scrollIntoView();
}

/** @returns what ends it */
function keepInSight(section: CompareSectionId): () => void {
  const target = document.getElementById(sectionAnchor(section));
  const page = target?.parentElement;
  const observer = new ResizeObserver(() => target?.scrollIntoView());
  if (page) observer.observe(page);
  const end = () => {
    observer.disconnect();
    for (const move of OWN_MOVES) window.removeEventListener(move, end, { capture: true });
  };
  for (const move of OWN_MOVES) window.addEventListener(move, end, { capture: true });
  return end;
}
