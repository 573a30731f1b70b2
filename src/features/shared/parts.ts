/**
 * Parts of the page that can break one by one: its head, a page or list, the open panel, the map, what lies on it and what
 * is printed or saved of it.
 */
export const PARTS = [
  "bar",
  "filter",
  "page",
  "panel",
  "map",
  "legend",
  "guide",
  "listen",
  "stack",
  "paper",
] as const;
export type Part = (typeof PARTS)[number];
