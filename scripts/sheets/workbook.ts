import readExcelFile from "read-excel-file/node";
import writeExcelFile from "write-excel-file/node";
import { valueLabels } from "../authored/value-labels.ts";
import type { Cell } from "./cell-text.ts";
import { dropDowns, listFrom, listOf, type DropDown } from "./drop-downs.ts";
import { fieldName } from "./field-names.ts";
import { columnsOf, SHEET_KINDS, type SheetKind } from "./plan-sheets.ts";
import { valuesOf, type SheetColumn } from "./sheet-columns.ts";

/** Rows of a sheet above the things: names in Chinese, and the keys by which the columns are read. */
const HEAD_ROWS = 2;
/** Fields that hold the id of a site. */
const SITES = new Set(["parent", "from", "site"]);
const SITE_SHEET = "地点";
/** Kinds of sheets whose `parent` is a section. */
const OF_SECTIONS = new Set(["clauses"]);
const WIDE = /Zh$|En$|cites|phrase|industries|alsoIn/u;

export type SheetRows = { readonly kind: SheetKind; readonly rows: readonly (readonly Cell[])[] };

/** A workbook of sheets as the bytes of an XLSX file; all text is text, so that 04 and 2021-06 stay what they are. */
export async function workbookBytes(sheets: readonly SheetRows[]): Promise<Uint8Array> {
  const drops = sheets.map(({ kind }) => dropDownsOf(kind));
  const data = sheets.map(({ kind, rows }) => {
    const columns = columnsOf(kind);
    const head = [columns.map(({ key }) => fieldName(key)), columns.map(({ key }) => key)];
    return {
      sheet: kind.sheet,
      data: [
        ...head.map((row) =>
          row.map((text) => ({ ...textCell(text), fontWeight: "bold" as const })),
        ),
        ...rows.map((row) => row.map(bookCell)),
      ],
      columns: columns.map(({ key }) => ({ width: WIDE.test(key) ? 36 : 16 })),
      stickyRowsCount: HEAD_ROWS,
      stickyColumnsCount: 1,
    };
  });
  return writeExcelFile(data, { features: [dropDowns(drops)] }).toBuffer();
}

/**
 * The rows of each sheet of a workbook below its head, by the keys of their columns whatever their order; a sheet that is not there
 * is left out.
 * @throws for a sheet whose second row has no keys
 */
export async function workbookRows(bytes: Uint8Array): Promise<readonly SheetRows[]> {
  const sheets = await readExcelFile(Buffer.from(bytes));
  return SHEET_KINDS.flatMap((kind) => {
    const found = sheets.find(({ sheet }) => sheet === kind.sheet);
    if (!found) return [];
    const [, keys = [], ...rows] = found.data as readonly (readonly unknown[])[];
    const columns = columnsOf(kind).map(({ key }) => keys.indexOf(key));
    if (columns.every((at) => at < 0))
      throw new Error(`${kind.sheet}: the second row must hold the keys of the columns`);
    return [{ kind, rows: rows.map((row) => columns.map((at) => readCell(row[at]))) }];
  });
}

function dropDownsOf(kind: SheetKind): readonly DropDown[] {
  return columnsOf(kind).flatMap((column, index) => {
    const list = listFor(column, kind);
    return list === null ? [] : [{ column: index, list }];
  });
}

function listFor(column: SheetColumn, { kind }: SheetKind): string | null {
  const values = valuesOf(column);
  if (values) return listOf(valueLabels(values) ?? values);
  if (column.key === "review") return listOf(["是"]);
  return SITES.has(column.key) && !OF_SECTIONS.has(kind) ? listFrom(SITE_SHEET, 0) : null;
}

function textCell(value: string) {
  return { type: String, value, format: "@", wrap: true, alignVertical: "top" as const };
}

function bookCell(cell: Cell) {
  if (cell === null) return null;
  return typeof cell === "string"
    ? textCell(cell)
    : { type: Number, value: cell, alignVertical: "top" as const };
}

/** Programs make dates and truth values of what looks like one, and end lines as they like. */
function readCell(value: unknown): Cell {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "number") return value;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return String(value).replaceAll("\r\n", "\n").trim();
}
