/** The parts of a comparison, in their order on the page. */
export const COMPARE_SECTIONS = [
  "maps",
  "glance",
  "structure",
  "industries",
  "overlap",
  "gaps",
  "alike",
  "targets",
  "metrics",
  "links",
  "units",
  "silence",
] as const;
export type CompareSectionId = (typeof COMPARE_SECTIONS)[number];

/** The id in the page of a part. */
export function sectionAnchor(section: CompareSectionId): string {
  return `compare-${section}`;
}
