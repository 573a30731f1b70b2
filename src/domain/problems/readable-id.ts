import { sectionId } from "../clauses/section-id.ts";

/** The ASCII id of a section; null where no heading has such a locator, which is a fault of its own. */
export function readableId(section: string): string | null {
  try {
    return sectionId(section);
  } catch {
    return null;
  }
}
