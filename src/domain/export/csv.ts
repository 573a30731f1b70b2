import { stringify } from "csv-stringify/sync";

/** A column of a table: its header in Chinese and what stands in a cell. */
export type Column<Row> = { readonly header: string; readonly cell: (row: Row) => unknown };

/**
 * A table as CSV that opens right in a spreadsheet: UTF-8 with BOM, CRLF, and cells that begin with `= + - @`
 * made harmless (CWE-1236). Lists are joined with `;`, nothing is written for null.
 */
export function formatCsv<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  return stringify(
    [
      columns.map((column) => column.header),
      ...rows.map((row) => columns.map((column) => formatCell(column.cell(row)))),
    ],
    { bom: true, escape_formulas: true, record_delimiter: "windows" },
  );
}

function formatCell(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map((item: unknown) => formatCell(item)).join(";");
  return String(value);
}
