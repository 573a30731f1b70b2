import type { SiteKind } from "../model/vocabulary.ts";

/**
 * Paths in a box of 24 by 24: `body` is filled by the even-odd rule, `outline` is its silhouette, `open` the lines of
 * the shape where it is drawn unfilled.
 */
export type KindShape = { readonly body: string; readonly outline: string; readonly open: string };

export const SHAPE_BOX = 24;
/** Of the letter of a group within a shape, in the same units. */
export const LETTER_SIZE = 11;

const circle = (radius: number): string =>
  `M${12 - radius} 12a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;

const square = (half: number, round: number): string => {
  const side = 2 * (half - round);
  const arc = (x: number, y: number) => `a${round} ${round} 0 0 1 ${x} ${y}`;
  return (
    `M${12 - half + round} ${12 - half}h${side}${arc(round, round)}v${side}${arc(-round, round)}` +
    `h${-side}${arc(-round, -round)}v${-side}${arc(round, -round)}Z`
  );
};

/** A hexagon lying on its side, its corners at `radius` from the centre. */
const hexagon = (radius: number): string => {
  const half = radius / 2;
  const height = Number((radius * 0.866).toFixed(2));
  return (
    `M${12 + radius} 12L${12 + half} ${12 + height}H${12 - half}L${12 - radius} 12` +
    `L${12 - half} ${12 - height}H${12 + half}Z`
  );
};

const solid = (path: string): KindShape => ({ body: path, outline: path, open: path });

/** One shape a kind, of about equal weight to the eye; map, legend and lists all draw these. */
export const KIND_SHAPES: Readonly<Record<SiteKind, KindShape>> = {
  zone: {
    body: square(8.6, 1.2) + square(6, 0.6) + square(3.4, 0.4),
    outline: square(8.6, 1.2),
    open: square(8, 1) + square(3, 0.4),
  },
  park: solid(square(7.4, 1.2)),
  town: solid("M12 3.2L21.2 11.4H18.4V19.4a.8 .8 0 0 1-.8 .8H6.4a.8 .8 0 0 1-.8-.8V11.4H2.8Z"),
  platform: solid("M12 2.4L21.6 12L12 21.6L2.4 12Z"),
  institute: solid("M12 2.8L21.8 19.8H2.2Z"),
  hospital: solid("M8.9 3h6.2v5.9H21v6.2h-5.9V21H8.9v-5.9H3V8.9h5.9Z"),
  building: solid(
    "M8.2 2.6h7.6a1 1 0 0 1 1 1v16.8a1 1 0 0 1-1 1H8.2a1 1 0 0 1-1-1V3.6a1 1 0 0 1 1-1Z",
  ),
  landscape: solid(circle(8)),
  area: { body: hexagon(10) + hexagon(6.8), outline: hexagon(10), open: hexagon(9.4) },
};
