import papa from "papaparse";
import { withoutFormula } from "./without-formula.ts";

/** A column of a table: its header and what stands in a cell. */
export type Column<Row> = { readonly header: string; readonly cell: (row: Row) => unknown };

/**
 * A table as CSV that opens right in a spreadsheet: UTF-8 with BOM, CRLF, text that would be run as a formula made
 * harmless. Lists are joined with `;`, nothing is written for null; numbers stay numbers.
 */
export function formatCsv<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const cells = [
    columns.map((column) => column.header),
    ...rows.map((row) => columns.map((column) => formatCell(column.cell(row)))),
  ];
  return `\u{FEFF}${papa.unparse(cells, { newline: "\r\n" })}\r\n`;
}

function formatCell(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map((item: unknown) => formatCell(item)).join(";");
  return typeof value === "string" ? withoutFormula(value) : String(value);
}
