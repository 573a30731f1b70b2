import { fitted, textWidth } from "./text-width.ts";

/** How a cell looks: in grey as in colour each tells itself from the others. */
export type CellLook = "solid" | "hatch" | "hollow" | "none" | 1 | 2 | 3 | 4;

export type GridCell = {
  readonly look: CellLook;
  /** Written in it; empty where nothing is. */
  readonly text: string;
  readonly words: string;
  readonly onOpen?: () => void;
};

/** A row with a cell a column; a heading has none. */
export type GridRow = { readonly label: string; readonly cells: readonly GridCell[] };

type DrawnCell = GridCell & { readonly key: string; readonly x: number; readonly y: number };

export type GridLayout = {
  readonly height: number;
  /** Names of columns, above each block. */
  readonly heads: readonly {
    readonly key: string;
    readonly text: string;
    readonly x: number;
    readonly y: number;
  }[];
  readonly labels: readonly {
    readonly key: string;
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly isHeading: boolean;
  }[];
  readonly cells: readonly DrawnCell[];
  readonly cell: { readonly width: number; readonly height: number };
};

const HEAD = 26;
const GUTTER = 40;
/** From this width on the rows stand in two blocks beside each other. */
const TWO_FROM = 820;
const GAP = 4;
/** Of the room, what the names of rows may take. */
const NAMES_SHARE = 0.5;

type GridSpec = {
  readonly columns: readonly string[];
  readonly rows: readonly GridRow[];
  /** Of a cell and its row. */
  readonly high: number;
  /** Whether the rows may stand in two blocks. */
  readonly parts?: boolean;
};

/** Lays a matrix out for a width: names of rows to the left, those of columns on top, in two blocks where there is room. */
export function layOutGrid(spec: GridSpec, width: number): GridLayout {
  const { columns, rows, high } = spec;
  const blocks = inBlocks(spec, width);
  const own = (width - GUTTER * (blocks.length - 1)) / blocks.length;
  const left = Math.min(widest(rows.map(({ label }) => label)) + 12, own * NAMES_SHARE);
  const step = Math.min(headWidth(columns), (own - left) / Math.max(1, columns.length));
  const heads: GridLayout["heads"][number][] = [];
  const labels: GridLayout["labels"][number][] = [];
  const cells: DrawnCell[] = [];
  for (const [block, shown] of blocks.entries()) {
    const start = block * (own + GUTTER);
    const xOf = (column: number) => start + left + column * step;
    for (const [at, name] of columns.entries()) {
      heads.push({ key: `${block} ${name}`, text: fitted(name, step - 4), x: xOf(at), y: 16 });
    }
    for (const [at, { label, cells: given }] of shown.entries()) {
      const y = HEAD + at * high;
      const key = `${block} ${at}`;
      const isHeading = given.length === 0;
      const text = fitted(label, isHeading ? own : left - 8);
      labels.push({ key, text, x: start, y: y + high / 2 + 3, isHeading });
      for (const [column, one] of given.entries()) {
        cells.push({ ...one, key: `${key} ${column}`, x: xOf(column), y });
      }
    }
  }
  return {
    height: HEAD + Math.max(...blocks.map(({ length }) => length)) * high + 4,
    heads,
    labels,
    cells,
    cell: { width: step - GAP, height: high - GAP },
  };
}

const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(textWidth));
const headWidth = (columns: readonly string[]) => Math.max(44, widest(columns) + 14);

/**
 * The rows in one block or in two: in two only where the names of columns have room in either, the second beginning at the heading
 * nearest the middle.
 */
function inBlocks(
  { columns, rows, parts = false }: GridSpec,
  width: number,
): readonly (readonly GridRow[])[] {
  const room = ((width - GUTTER) / 2) * (1 - NAMES_SHARE);
  if (!parts || width < TWO_FROM || room < columns.length * headWidth(columns)) return [rows];
  const middle = rows.length / 2;
  const headings = rows.flatMap(({ cells }, at) => (cells.length === 0 ? [at] : []));
  const [nearest = Math.ceil(middle)] = headings.toSorted(
    (a, b) => Math.abs(a - middle) - Math.abs(b - middle),
  );
  return [rows.slice(0, nearest), rows.slice(nearest)];
}
