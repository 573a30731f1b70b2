import { scaleLinear } from "d3-scale";
import { fitted, textWidth } from "./text-width.ts";

/** A value with the least and the most that it may be, under its name. */
export type RankedRow = {
  readonly key: string;
  readonly label: string;
  readonly low: number;
  /** Null where the least is nothing: then it may be anything up to the most. */
  readonly value: number | null;
  readonly high: number;
  readonly figure: string;
  readonly onOpen: () => void;
};

/** Rows of one scale. */
export type RankedPanel = { readonly title: string; readonly rows: readonly RankedRow[] };

export type RankedLayout = {
  readonly height: number;
  readonly titles: readonly { readonly text: string; readonly y: number }[];
  readonly ticks: readonly {
    readonly key: string;
    readonly x: number;
    readonly text: string;
    readonly top: number;
    readonly bottom: number;
  }[];
  readonly rows: readonly {
    readonly key: string;
    readonly label: string;
    /** Of the name, above the line. */
    readonly labelY: number;
    readonly y: number;
    readonly low: number;
    readonly value: number | null;
    readonly high: number;
    readonly figure: string;
    readonly figureX: number;
  }[];
};

const TITLE = 30;
const AXIS = 20;
const ROW = 42;
const LABEL = 15;
const BETWEEN = 18;

/**
 * Lays rows out in the order given, panel below panel, each panel with a scale from 0 of its own: the name of a row above its
 * line, which may be as long as the drawing is wide, and its figure at the end of the line.
 */
export function layOutRanked(panels: readonly RankedPanel[], width: number): RankedLayout {
  const titles: RankedLayout["titles"][number][] = [];
  const ticks: RankedLayout["ticks"][number][] = [];
  const rows: RankedLayout["rows"][number][] = [];
  let top = 0;
  for (const { title, rows: own } of panels) {
    const figures = Math.max(0, ...own.map(({ figure }) => textWidth(figure))) + 16;
    const most = Math.max(0, ...own.map(({ high }) => high));
    const scale = scaleLinear([0, most || 1], [6, Math.max(66, width - figures)]).nice(4);
    const first = top + TITLE;
    const bottom = first + own.length * ROW;
    titles.push({ text: title, y: top + 16 });
    for (const value of scale.ticks(4)) {
      const key = `${title} ${value}`;
      ticks.push({ key, x: scale(value), text: String(value), top: first, bottom });
    }
    for (const [at, { key, figure, ...ends }] of own.entries()) {
      const label = fitted(ends.label, width);
      const y = first + at * ROW + ROW - 13;
      const [low, high] = [scale(ends.low), scale(ends.high)];
      const value = ends.value === null ? null : scale(ends.value);
      const labelY = first + at * ROW + LABEL;
      rows.push({ key, label, labelY, y, low, value, high, figure, figureX: high + 10 });
    }
    top = bottom + AXIS + BETWEEN;
  }
  return { height: top, titles, ticks, rows };
}
