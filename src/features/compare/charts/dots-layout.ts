import { scaleSqrt } from "d3-scale";
import { textWidth } from "./text-width.ts";

export type DotRow = {
  readonly label: string;
  /** One a column; null where nothing is said. */
  readonly values: readonly (number | null)[];
  /** Opens what is behind the value of a column. */
  readonly onOpen: (column: number) => void;
};

export type DotsLayout = {
  readonly height: number;
  readonly headings: readonly { readonly text: string; readonly x: number; readonly y: number }[];
  readonly rows: readonly {
    readonly label: string;
    readonly x: number;
    readonly y: number;
    /** Of the line below it. */
    readonly bottom: number;
    readonly dots: readonly {
      readonly key: string;
      readonly column: number;
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly figure: string;
      readonly figureX: number;
    }[];
  }[];
};

const HEADING = 28;
const ROW = 34;
const LINE = 18;
const LARGEST = 14;
const LABEL_SHARE = 0.34;

/**
 * Lays a matrix of dots out for a width: a row an item, a column a plan, the area of a dot as its number, which stands beside it.
 * Where nothing is said there is no dot.
 */
export function layOutDots(
  columns: readonly string[],
  rows: readonly DotRow[],
  width: number,
): DotsLayout {
  const labels = Math.max(0, ...rows.map(({ label }) => textWidth(label))) + 12;
  const isBeside = labels <= width * LABEL_SHARE;
  const left = isBeside ? labels : 0;
  const step = (width - left) / Math.max(1, columns.length);
  const most = Math.max(1, ...rows.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const radius = scaleSqrt([0, most], [0, LARGEST]);
  const high = isBeside ? ROW : ROW + LINE;
  return {
    height: HEADING + rows.length * high + 4,
    headings: columns.map((text, at) => ({ text, x: left + at * step, y: 16 })),
    rows: rows.map(({ label, values }, at) => {
      const top = HEADING + at * high;
      const middle = top + high - ROW / 2;
      return {
        label,
        x: 0,
        y: isBeside ? middle + 5 : top + 15,
        bottom: top + high,
        dots: values.flatMap((value, column) => {
          if (value === null) return [];
          const x = left + column * step + LARGEST;
          const size = value === 0 ? 0 : Math.max(1.5, radius(value));
          return [
            {
              key: columns[column] ?? String(column),
              column,
              x,
              y: middle,
              radius: size,
              figure: String(value),
              figureX: x + size + 5,
            },
          ];
        }),
      };
    }),
  };
}
