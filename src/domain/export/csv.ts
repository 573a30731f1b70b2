import { stringify } from "csv-stringify/sync";

/** A column of a table: its header in Chinese and what stands in a cell. */
export type Column<Row> = { readonly header: string; readonly cell: (row: Row) => unknown };

/**
 * A table as CSV that opens right in a spreadsheet: UTF-8 with BOM, CRLF, text that would be run as a formula made
 * harmless. Lists are joined with `;`, nothing is written for null; numbers stay numbers.
 */
export function formatCsv<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  return stringify(
    [
      columns.map((column) => column.header),
      ...rows.map((row) => columns.map((column) => formatCell(column.cell(row)))),
    ],
    // A line end of any kind within a cell has to be quoted (RFC 4180, 2.6).
    { bom: true, record_delimiter: "windows", quoted_match: /[\r\n]/ },
  );
}

function formatCell(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map((item: unknown) => formatCell(item)).join(";");
  return typeof value === "string" ? withoutFormula(value) : String(value);
}

/**
 * Spreadsheets run text that begins with one of these, in their wide forms too and after blanks; an apostrophe in front
 * has them show it as it is (CWE-1236). Each item of a list is looked at, for a reader may split it into cells.
 */
function withoutFormula(text: string): string {
  return /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text;
}
