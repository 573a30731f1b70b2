import type { Size } from "../../map/camera/project.ts";

/** Between two maps, in pixels; as in SideMaps.module.css. */
export const GAP = 16;
/** A narrower map shows too little beside its names. */
const LEAST_WIDTH = 264;
/** More in a row would be narrower than they need be: five stand in two rows. */
const MOST_COLUMNS = 3;
const HEIGHTS = { share: 0.8, least: 220, most: 460 } as const;

/** How maps of the same size stand beside each other. */
export type SideLayout = { readonly columns: number; readonly size: Size };

/** The layout of so many maps in a room of that width, in pixels. Four stand in two rows of two. */
export function sideLayout(count: number, width: number): SideLayout {
  const room = Math.max(1, Math.floor((width + GAP) / (LEAST_WIDTH + GAP)));
  const most = Math.min(count, MOST_COLUMNS, room);
  const columns = count === 4 && most === 3 ? 2 : Math.max(1, most);
  const own = Math.floor((width - GAP * (columns - 1)) / columns);
  const height = Math.round(Math.min(HEIGHTS.most, Math.max(HEIGHTS.least, own * HEIGHTS.share)));
  return { columns, size: { width: Math.max(1, own), height } };
}
