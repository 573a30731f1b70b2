import { textWidth } from "./text-width.ts";

/** A figure of a year, or of none; hollow where it is what a plan starts from. */
export type YearPoint = {
  readonly year: number | null;
  readonly figure: string;
  readonly look: "solid" | "hollow";
};

export type YearRow = {
  readonly key: string;
  readonly label: string;
  /** From what it starts, where the plan says so, and what it is to be. */
  readonly points: readonly YearPoint[];
  readonly onOpen: () => void;
};

export type YearPanel = { readonly title: string; readonly rows: readonly YearRow[] };

type DrawnPoint = {
  readonly key: string;
  readonly x: number;
  readonly look: YearPoint["look"];
  readonly figure: string;
  readonly figureX: number;
};

export type YearsLayout = {
  readonly height: number;
  readonly titles: readonly { readonly key: string; readonly text: string; readonly y: number }[];
  readonly ticks: readonly {
    readonly key: string;
    readonly text: string;
    readonly x: number;
    readonly top: number;
    readonly bottom: number;
  }[];
  readonly rows: readonly {
    readonly key: string;
    readonly label: string;
    readonly labelY: number;
    readonly y: number;
    readonly points: readonly DrawnPoint[];
  }[];
};

const TITLE = 30;
const AXIS = 22;
const ROW = 26;
const LINE = 16;
const BETWEEN = 16;
const LABEL_SHARE = 0.42;
const DOT = 10;

type YearsSpec = {
  /** Those of this drawing. */
  readonly panels: readonly YearPanel[];
  /** All panels, in whatever drawing: they have one axis. */
  readonly all: readonly YearPanel[];
  /** What stands above figures without a year. */
  readonly noYear: string;
};

/**
 * Lays targets out by the years that they are for, a column a year, the same in all drawings, and one for those without a year.
 * Where a figure stands says nothing of how large it is: those of different kinds have no scale in common.
 */
export function layOutYears({ panels, all, noYear }: YearsSpec, width: number): YearsLayout {
  const every = all.flatMap(({ rows }) => rows);
  const names = Math.max(0, ...every.map(({ label }) => textWidth(label))) + 16;
  const isBeside = names <= width * LABEL_SHARE;
  const left = isBeside ? names : 0;
  const high = isBeside ? ROW : ROW + LINE;
  const points = every.flatMap((row) => row.points);
  const known = [...new Set(points.flatMap(({ year }) => year ?? []))].toSorted((a, b) => a - b);
  const years: readonly (number | null)[] = points.some(({ year }) => year === null)
    ? [...known, null]
    : known;
  const step = (width - left) / Math.max(1, years.length);
  const xOf = (year: number | null) => left + DOT + step * years.indexOf(year);
  const titles: YearsLayout["titles"][number][] = [];
  const ticks: YearsLayout["ticks"][number][] = [];
  const rows: YearsLayout["rows"][number][] = [];
  let top = 0;
  for (const [panel, { title, rows: own }] of panels.entries()) {
    const start = top + TITLE + AXIS;
    const bottom = start + own.length * high;
    titles.push({ key: `${panel}`, text: title, y: top + 18 });
    for (const year of years) {
      const text = year === null ? noYear : String(year);
      ticks.push({ key: `${panel} ${text}`, text, x: xOf(year), top: start, bottom });
    }
    for (const [at, row] of own.entries()) {
      const y = start + at * high + high - ROW / 2;
      rows.push({
        key: row.key,
        label: row.label,
        labelY: isBeside ? y + 5 : start + at * high + LINE - 2,
        y,
        points: row.points.map(({ year, figure, look }, point) => {
          const x = xOf(year);
          return { key: `${point}`, x, look, figure, figureX: besideDot(x, figure, width) };
        }),
      });
    }
    top = bottom + BETWEEN;
  }
  return { height: top, titles, ticks, rows };
}

/** To the right of its dot, to the left where it would reach beyond the edge. */
function besideDot(x: number, figure: string, width: number): number {
  const wide = textWidth(figure);
  return x + DOT + wide <= width ? x + DOT : Math.max(0, x - DOT - wide);
}
