/** Ids of the four parts of the desk, in the order in which F6 goes through them. */
export const REGIONS = ["desk-list", "desk-text", "desk-form", "desk-map"] as const;
export type Region = (typeof REGIONS)[number];

/** Id of the box in which words are looked for in the text. */
export const FIND_BOX = "desk-find";
/** Id of the first button that makes something of a marked phrase. */
export const MAKE_FIRST = "desk-make";

/** Gives the focus to a part: to what takes keys in it, or to itself. */
export function focusRegion(region: Region): void {
  const element = document.getElementById(region);
  (element?.querySelector<HTMLElement>("[data-stop]") ?? element)?.focus();
}

/** The part after the one that has the focus, or before it. */
export function regionBeside(step: 1 | -1): Region {
  const now = REGIONS.findIndex((id) =>
    document.getElementById(id)?.contains(document.activeElement),
  );
  const from = now < 0 && step < 0 ? 0 : now;
  return REGIONS[(from + step + REGIONS.length) % REGIONS.length] ?? "desk-list";
}
