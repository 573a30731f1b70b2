import { useEffect, useRef } from "react";
import { sectionAnchor, type CompareSectionId } from "../../domain/compare/sections.ts";

/**
 * Brings the part of the comparison that the address names into sight, and the head of the page when it names none any more.
 * @returns what brings a part into sight again
 */
export function useSectionInSight(section: CompareSectionId | null) {
  const before = useRef<CompareSectionId | null>(null);
  useEffect(() => {
    if (before.current === section) return;
    before.current = section;
    bringInSight(section);
  }, [section]);
  return bringInSight;
}

function bringInSight(section: CompareSectionId | null): void {
  const target = document.getElementById(section === null ? "content" : sectionAnchor(section));
  target?.focus({ preventScroll: true });
  if (section === null) target?.scrollTo({ top: 0 });
  else target?.scrollIntoView();
}
