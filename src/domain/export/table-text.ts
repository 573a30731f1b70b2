import { formatCsv } from "./csv.ts";
import { escapeHtml } from "./escape-html.ts";
import type { CellValue, TableValue } from "./table-value.ts";
import { withoutFormula } from "./without-formula.ts";

/**
 * A table as CSV: one line of headings, then the rows and nothing else, so that programs read it too. Each row says
 * itself where it comes from.
 */
export function tableCsv({ columns, rows }: TableValue): string {
  return formatCsv(
    rows,
    columns.map(({ heading }, at) => ({ header: heading, cell: (row) => row[at] })),
  );
}

/**
 * A table as tab-separated lines, as spreadsheets take it from the clipboard: each cell in one line, what would be run as a
 * formula made harmless. The sources follow below an empty line.
 */
export function tableLines({ columns, rows, sources }: TableValue): string {
  return [
    columns.map(({ heading }) => heading),
    ...rows,
    [],
    ...sources.map(({ label, text }) => [label, text]),
  ]
    .map((cells) => cells.map(lineCell).join("\t"))
    .join("\n");
}

function lineCell(value: CellValue): string {
  if (value === null) return "";
  return typeof value === "number"
    ? String(value)
    : withoutFormula(value.replaceAll(/\s+/g, " ").trim());
}

/**
 * A table as markup for the clipboard, from which word processors and spreadsheets keep rows and columns. The number format of
 * text has them leave codes and months as they are: `mso-number-format` is read by Excel and WPS, `sdnum` by LibreOffice, `data-t` by
 * SheetJS and what is built on it; each else makes 1 of the code 01. The title is a line of its own: LibreOffice would put a caption into the first heading.
 */
export function tableMarkup({ title, columns, rows, sources }: TableValue): string {
  const head = columns.map(({ heading }) => `<th>${escapeHtml(heading)}</th>`).join("");
  const body = rows.map((row) => `<tr>${row.map(markupCell).join("")}</tr>`).join("");
  const lines = sources.map(({ label, text }) => `${escapeHtml(label)}: ${escapeHtml(text)}`);
  return [
    `<p>${escapeHtml(title)}</p><table border="1">`,
    `<thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`,
    `<p>${lines.join("<br>")}</p>`,
  ].join("");
}

function markupCell(value: CellValue): string {
  if (value === null) return "<td></td>";
  if (typeof value === "number") return `<td>${value}</td>`;
  return `<td sdnum="0;0;@" data-t="s" style="mso-number-format:'\\@'">${escapeHtml(withoutFormula(value))}</td>`;
}
