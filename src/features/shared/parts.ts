/** Parts of the page that can break one by one: its head, a page or list, the open panel, the map and what lies on it. */
export const PARTS = ["bar", "filter", "page", "panel", "map", "legend", "stack"] as const;
export type Part = (typeof PARTS)[number];
