import type { CellValue, TableColumn, TableValue } from "./table-value.ts";

/** A cell as `write-excel-file` has it. */
type SheetCell =
  | {
      readonly type: StringConstructor;
      readonly value: string;
      readonly format?: string;
      readonly fontWeight?: "bold";
      readonly wrap?: true;
      readonly alignVertical?: "top";
    }
  | {
      readonly type: NumberConstructor;
      readonly value: number;
      readonly format?: string;
      readonly alignVertical?: "top";
    }
  | null;

export type WorkbookSheet = {
  readonly sheet: string;
  readonly data: SheetCell[][];
  readonly columns: { readonly width: number }[];
  readonly stickyRowsCount?: number;
};

/** Excel takes no longer name of a sheet, and none of these characters. */
const LONGEST_NAME = 31;
const FORBIDDEN = /[\\/?*[\]:]/g;
/** In characters; wider text is wrapped. */
const WIDEST = 48;

/**
 * Tables as the sheets of a workbook, one each, and one more that says where they come from. Text is of the format of text, so
 * that `04` and `2021-06` stay what they are; numbers and shares are numbers.
 * @param sourcesName what the last sheet is called
 */
export function workbookSheets(
  tables: readonly TableValue[],
  sourcesName: string,
): readonly WorkbookSheet[] {
  const names: string[] = [];
  const named = (title: string): string => {
    const name = sheetName(title, names);
    names.push(name);
    return name;
  };
  const sheets = tables.map((table) => tableSheet(table, named(table.title)));
  const lines = new Map(
    tables.flatMap(({ sources }) => sources.map((line) => [`${line.label} ${line.text}`, line])),
  );
  const data = [...lines.values()].map(({ label, text }) => [heading(label), textCell(text)]);
  return [...sheets, { sheet: named(sourcesName), data, columns: [{ width: 20 }, { width: 96 }] }];
}

/** A name that no other sheet of the workbook has. */
function sheetName(title: string, taken: readonly string[]): string {
  const plain = title.replaceAll(FORBIDDEN, " ").trim() || "-";
  const first = plain.slice(0, LONGEST_NAME).trim();
  if (!taken.includes(first)) return first;
  const ending = ` ${taken.length + 1}`;
  return `${plain.slice(0, LONGEST_NAME - ending.length)}${ending}`;
}

function tableSheet({ columns, rows }: TableValue, sheet: string): WorkbookSheet {
  return {
    sheet,
    data: [
      columns.map((column) => heading(column.heading)),
      ...rows.map((row) => row.map((value, at) => cellOf(value, columns[at]))),
    ],
    columns: columns.map((column, at) => ({
      width: widthOf([column.heading, ...rows.map((row) => row[at] ?? null)]),
    })),
    stickyRowsCount: 1,
  };
}

const heading = (value: string): SheetCell => ({
  type: String,
  value,
  format: "@",
  fontWeight: "bold",
  wrap: true,
});

const textCell = (value: string): SheetCell => ({
  type: String,
  value,
  format: "@",
  wrap: true,
  alignVertical: "top",
});

function cellOf(value: CellValue, column: TableColumn | undefined): SheetCell {
  if (value === null || value === "") return null;
  if (typeof value === "string") return textCell(value);
  const isShare = column?.kind === "share";
  return { type: Number, value, alignVertical: "top", ...(isShare ? { format: "0.0%" } : {}) };
}

/** Of a column, in characters; a Chinese one is as wide as two. */
function widthOf(values: readonly CellValue[]): number {
  const widths = values.map((value) =>
    [...String(value ?? "")].reduce((sum, letter) => sum + (letter > "\u{2E7F}" ? 2 : 1), 0),
  );
  return Math.min(WIDEST, Math.max(8, ...widths) + 2);
}
