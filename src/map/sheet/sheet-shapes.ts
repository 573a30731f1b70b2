import type { Size } from "../camera/project.ts";

/** Units of a sheet in a millimetre of its paper: letters of 12.5 units are then of 8.4 points. */
const UNITS = 4.2;

/** A sheet of paper, or what a printer leaves of one. */
export type SheetShape = {
  /** Size of the sheet in millimetres. */
  readonly paper: Size;
  /** Empty at each side, in millimetres. */
  readonly marginMm: number;
};

export const DIRECTIONS = ["across", "upright"] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** A4 with a margin of its own, for pictures. */
export const PICTURE_SHAPES: Readonly<Record<Direction, SheetShape>> = {
  across: { paper: { width: 297, height: 210 }, marginMm: 9 },
  upright: { paper: { width: 210, height: 297 }, marginMm: 9 },
};

/** What fits within the margins of a page, A4 or Letter alike. */
export const PRINT_SHAPES: Readonly<Record<Direction, SheetShape>> = {
  across: { paper: { width: 267, height: 178 }, marginMm: 0 },
  upright: { paper: { width: 180, height: 239 }, marginMm: 0 },
};

/** A length in millimetres in units of a sheet. */
export const inUnits = (mm: number): number => Math.round(mm * UNITS);
