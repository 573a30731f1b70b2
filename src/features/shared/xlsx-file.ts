import writeExcelFile from "write-excel-file/universal";
import type { TableValue } from "../../domain/export/table-value.ts";
import { workbookSheets } from "../../domain/export/table-sheets.ts";

/** Tables as an XLSX file, a sheet each, and where they come from on the last. */
export function xlsxFile(tables: readonly TableValue[], sourcesName: string): Promise<Blob> {
  return writeExcelFile([...workbookSheets(tables, sourcesName)]).toBlob();
}
